package org.rectify.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectify.meeting.MeetingService;
import org.rectify.organ.Access;
import org.rectify.organ.OrganService;
import org.rectify.printing.PaperWords;
import org.rectify.shared.Refusal;

class ListPaperTests {

    @Test
    void aListTooLongForPaperIsRefusedBeforeItIsRead() {
        var ledger = mock(LedgerService.class);
        when(ledger.list(any(), any(), anyInt(), anyInt()))
                .thenReturn(new LedgerPage(List.of(), 0, 1, ListPaper.MOST_ROWS + 1));
        var paper = new ListPaper(
                ledger,
                mock(OrganService.class),
                mock(MeetingService.class),
                mock(Access.class),
                mock(PaperWords.class),
                Clock.systemUTC());

        var refusal = catchThrowableOfType(Refusal.class, () -> paper.of(LedgerFilter.ALL, null));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.args()).containsExactly(1000, 1001L);
    }
}
