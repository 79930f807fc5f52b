package fr.carnet.privacy.control;

import fr.carnet.accounts.Family;
import fr.carnet.privacy.boundary.NewRequest;
import fr.carnet.privacy.entity.AnswerClock;
import fr.carnet.privacy.entity.ClockNotExtended;
import fr.carnet.privacy.entity.RequestAnswered;
import fr.carnet.privacy.entity.RequestChannel;
import fr.carnet.privacy.entity.RequestInTheFuture;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RequestTooLate;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** DP-016 on the real schema, as the serving role that row-level security binds. */
class RightsRequestsTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 30);

    private final EntityManager em = TestUnit.open();
    private Family family;

    @BeforeEach
    void a_school() throws SQLException {
        family = Family.inNewSchool();
        em.getTransaction().begin();
        enter(family.schoolId());
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void a_request_is_due_a_month_after_it_was_received_however_late_it_is_recorded() {
        add(on(RECEIVED.plusDays(10)));

        assertThat(only().deadline()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void whoever_asks_has_a_receipt_with_a_number_the_day_it_was_received_and_the_day_of_the_answer_TS_075() {
        RequestReceipt receipt = add(on(RECEIVED.plusDays(10)));

        assertThat(receipt.reference()).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(receipt.receivedOn()).isEqualTo(RECEIVED);
        assertThat(receipt.deadline()).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(only()).as("it can be read again").extracting(RightsRequest::reference, RightsRequest::receivedOn, RightsRequest::deadline)
                .containsExactly(receipt.reference(), receipt.receivedOn(), receipt.deadline());
        assertThat(add(on(RECEIVED)).reference()).isNotEqualTo(receipt.reference());
    }

    @Test
    void two_more_months_are_taken_within_the_first_with_the_reason_and_once() {
        RightsRequests lastDay = on(LocalDate.of(2026, 12, 30));
        add(lastDay);
        lastDay.extend(only().id(), "Trois établissements à interroger.");

        assertThat(only().deadline()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThatThrownBy(() -> lastDay.extend(only().id(), "Encore un peu de temps.")).isInstanceOf(ClockNotExtended.class);
    }

    @Test
    void after_the_month_it_is_too_late_to_ask_for_more() {
        RightsRequests dayAfter = on(LocalDate.of(2026, 12, 31));
        add(dayAfter);

        assertThatThrownBy(() -> dayAfter.extend(only().id(), "Trois établissements à interroger.")).isInstanceOf(RequestTooLate.class);
    }

    @Test
    void fifteen_days_are_never_extended() {
        RightsRequests monaco = new RightsRequests(em, clock(RECEIVED), AnswerClock.FIFTEEN_DAYS);
        add(monaco);

        assertThat(only().deadline()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThatThrownBy(() -> monaco.extend(only().id(), "Trois établissements à interroger.")).isInstanceOf(ClockNotExtended.class);
    }

    @Test
    void an_answer_is_given_once() {
        RightsRequests desk = on(RECEIVED);
        add(desk);
        long id = only().id();
        desk.answer(id, true, "Votre numéro a été corrigé.", 1);

        assertThat(only().isOpen()).isFalse();
        assertThatThrownBy(() -> desk.answer(id, false, "Finalement, non merci.", 1)).isInstanceOf(RequestAnswered.class);
        assertThatThrownBy(() -> desk.extend(id, "Trois établissements à interroger.")).isInstanceOf(RequestAnswered.class);
    }

    @Test
    void nothing_is_received_tomorrow() {
        assertThatThrownBy(() -> add(on(RECEIVED.minusDays(1)))).isInstanceOf(RequestInTheFuture.class);
    }

    @Test
    void another_school_reads_none_of_it() throws SQLException {
        add(on(RECEIVED));
        enter(Family.inNewSchool().schoolId());

        assertThat(on(RECEIVED).all()).isEmpty();
    }

    private RequestReceipt add(RightsRequests desk) {
        return desk.add(family.schoolId(), null, new NewRequest("Camille Exemple", RequestKind.RECTIFICATION, "Mon numéro a changé.",
                RequestChannel.LETTER, "Signature connue", RECEIVED), 1);
    }

    private RightsRequest only() {
        assertThat(on(RECEIVED).all()).hasSize(1);
        return on(RECEIVED).all().get(0);
    }

    private RightsRequests on(LocalDate day) {
        return new RightsRequests(em, clock(day), AnswerClock.ONE_MONTH);
    }

    private void enter(long school) {
        new TestScopeDoor(em, clock(RECEIVED)).enterSchoolAsOperator(school, 2026);
    }

    private static SchoolClock clock(LocalDate day) {
        return new SchoolClock(Clock.fixed(day.atTime(12, 0).atZone(SchoolClock.PARIS).toInstant(), SchoolClock.PARIS));
    }
}
