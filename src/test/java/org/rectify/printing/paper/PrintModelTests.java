package org.rectify.printing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectify.printing.typeset.Papers.body;
import static org.rectify.printing.typeset.Papers.paper;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrintModelTests {

    @Test
    void typedIndentsAndEmptyParagraphsGo() {
        var model = paper(body("　　学得不深。 "), body(" 　"));

        assertThat(model.paragraphs()).extracting(PrintParagraph::text).containsExactly("学得不深。");
    }

    @Test
    void aLineEndStartsAParagraphOfTheSameRole() {
        var model = paper(body("学得不深。\r\n　　用得不活。"));

        assertThat(model.paragraphs()).extracting(PrintParagraph::text).containsExactly("学得不深。", "用得不活。");
    }

    @Test
    void emphasisOutlivesTidying() {
        var model = paper(new PrintParagraph(
                Role.BODY, List.of(new PrintRun("　一是学得不深。", true), new PrintRun("笔记\u200B多。", false))));

        assertThat(model.paragraphs().get(0).runs())
                .containsExactly(new PrintRun("一是学得不深。", true), new PrintRun("笔记多。", false));
    }
}
