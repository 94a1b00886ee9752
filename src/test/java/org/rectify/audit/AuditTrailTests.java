package org.rectify.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rectify.People;
import org.rectify.RectifyTest;
import org.rectify.organ.AccountId;
import org.rectify.shared.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@RectifyTest
class AuditTrailTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditService audit;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager manager;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvcTester browser;

    People.Team team;

    record Tried(long trialId, AccountId by, Instant at) implements DomainEvent {}

    @BeforeEach
    void people() throws InterruptedException {
        team = people.team();
        quiet();
    }

    @Test
    void everyStepThatWasTakenIsWrittenDown() throws InterruptedException {
        var event = event(1);

        transaction.executeWithoutResult(status -> events.publishEvent(event));

        waitUntil(() -> written(event) == 1);
        assertThat(written(event)).isEqualTo(1);
    }

    @Test
    void aStepThatWasRolledBackIsNotWrittenDown() throws InterruptedException {
        var event = event(2);

        transaction.executeWithoutResult(status -> {
            events.publishEvent(event);
            status.setRollbackOnly();
        });

        quiet();
        assertThat(written(event)).isZero();
    }

    @Test
    void anEventDeliveredTwiceIsWrittenOnce() {
        var event = event(3);

        append(event);
        append(event);

        assertThat(written(event)).isEqualTo(1);
    }

    @Test
    void theChainStaysLinearWhenManyActAtOnce() throws Exception {
        var before = verify().entries();
        var pool = Executors.newFixedThreadPool(8);

        var steps = IntStream.range(0, 40)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    append(event(100 + i));
                    return true;
                })
                .toList();
        for (var step : pool.invokeAll(steps)) {
            step.get();
        }
        pool.shutdown();

        assertThat(verify().intact()).isTrue();
        assertThat(verify().entries()).isGreaterThanOrEqualTo(before + 40);
    }

    @Test
    void whoTampersWithARowIsFoundOut() {
        append(event(4));
        var id = lastId();
        var actor = sql.queryForObject("SELECT actor FROM audit_entry WHERE id = ?", String.class, id);

        sql.update("UPDATE audit_entry SET actor = 'nobody' WHERE id = ?", id);
        var found = verify();
        sql.update("UPDATE audit_entry SET actor = ? WHERE id = ?", actor, id);

        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo(id);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void whoCutsTheEndOffIsFoundOut() {
        append(event(5));
        var head = sql.queryForMap("SELECT entries, hash FROM audit_head");

        sql.update("UPDATE audit_head SET entries = entries + 1");
        var found = verify();
        sql.update("UPDATE audit_head SET entries = ?", head.get("entries"));

        assertThat(found.intact()).isFalse();
        assertThat(found.firstBroken()).isEqualTo((Long) head.get("entries") + 1);
    }

    @Test
    void anEntryIsNeitherChangedNorRemoved() {
        append(event(6));
        var id = lastId();

        assertThatException()
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> manager.remove(manager.find(AuditEntry.class, id))))
                .withStackTraceContaining("neither changed nor removed");
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void onlyTheAdministratorReadsTheTrail() {
        for (var who : List.of(team.officer(), team.committee(), team.secretariat())) {
            assertThatThrownBy(() -> people.as(who, () -> audit.verify())).isInstanceOf(AccessDeniedException.class);
            assertThat(browser.get().uri("/admin/audit").with(user(who.id().value())))
                    .hasStatus(403);
            assertThat(browser.get().uri("/admin/audit.xlsx").with(user(who.id().value())))
                    .hasStatus(403);
        }
    }

    @Test
    void theApiVerifiesTheTrail() {
        var answer = browser.get()
                .uri("/api/v1/audit/verify")
                .with(httpBasic(team.admin().id().value(), People.PASSWORD));

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("intact").isEqualTo(true);
        assertThat(answer).bodyJson().extractingPath("entries").asNumber().isNotEqualTo(0);
    }

    @Test
    void theApiVerifiesForNobodyElse() {
        var answer = browser.get()
                .uri("/api/v1/audit/verify")
                .with(httpBasic(team.secretariat().id().value(), People.PASSWORD));

        assertThat(answer)
                .hasStatus(403)
                .bodyJson()
                .extractingPath("code")
                .asString()
                .isNotBlank();
    }

    @Test
    void thePageVerifiesOnRequest() {
        var admin = user(team.admin().id().value()).roles("ADMIN");

        assertThat(browser.get().uri("/admin/audit").with(admin).locale(Locale.SIMPLIFIED_CHINESE))
                .hasStatusOk()
                .bodyText()
                .contains("还没有核对")
                .contains("添加账号");
        assertThat(browser.get().uri("/admin/audit?verify=true").with(admin).locale(Locale.SIMPLIFIED_CHINESE))
                .hasStatusOk()
                .bodyText()
                .contains("记录完整")
                .doesNotContain("还没有核对", "与原来不符");
    }

    private Tried event(long number) {
        return new Tried(number, team.officer().id(), Instant.now());
    }

    private void append(DomainEvent event) {
        transaction.executeWithoutResult(status -> unwrapped().on(event));
    }

    private AuditTrail unwrapped() {
        return AopTestUtils.getTargetObject(trail);
    }

    private AuditService.Verification verify() {
        return people.as(team.admin(), () -> audit.verify());
    }

    private long written(DomainEvent event) {
        return sql.queryForObject(
                "SELECT count(*) FROM audit_entry WHERE event_id = ?",
                Long.class,
                Step.of(event).id());
    }

    private long lastId() {
        return sql.queryForObject("SELECT max(id) FROM audit_entry", Long.class);
    }

    /** Waits until the events of the preparations have been written. */
    private void quiet() throws InterruptedException {
        waitUntil(() ->
                sql.queryForObject("SELECT count(*) FROM event_publication WHERE completion_date IS NULL", Long.class)
                        == 0);
    }

    private static void waitUntil(BooleanSupplier done) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }
}
