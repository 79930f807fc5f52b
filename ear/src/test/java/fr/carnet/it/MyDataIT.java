package fr.carnet.it;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.privacy.boundary.MyDataDesk;
import fr.carnet.privacy.boundary.RequestDesk;
import fr.carnet.privacy.entity.MySchool;
import fr.carnet.privacy.entity.RequestKind;
import fr.carnet.privacy.entity.RequestReceipt;
import fr.carnet.privacy.entity.RightsRequest;
import fr.carnet.shared.entity.UnknownThing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** DP-011 to DP-018 at the door of a family and of a school. */
@ArquillianTest
class MyDataIT {

    @Inject
    private Caller caller;
    @Inject
    private SchoolFixture fixture;
    @EJB
    private MyDataDesk mine;
    @EJB
    private RequestDesk register;

    @EJB
    private PupilDesk pupils;

    private long school;
    private long lou;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(MyDataIT.class, SchoolFixture.class);
    }

    @BeforeEach
    void two_families_of_a_school() throws Exception {
        fixture.clear();
        school = fixture.school();
        fixture.open(school);
        fixture.staff(Caller.HEAD, school, "HEAD");
        lou = fixture.pupil(school, "EXEMPLE", "Lou");
        fixture.guardian(Caller.GUARDIAN, school, lou);
        fixture.guardian(Caller.OTHER_GUARDIAN, school, fixture.pupil(school, "AUTREMENT", "Max"));
        fixture.run("""
                insert into lateness (id, school_year, academy, establishment_id, pupil_id, arrived_at, minutes, reason, recorded_at, recorded_by)
                values (nextval('lateness_seq'), ?, 99, ?, ?, now(), 5, 'OTHER', now(), 0)""", fixture.today().getYear(), school, lou);
    }

    @Test
    void the_export_holds_what_is_of_the_person_and_nothing_of_another_family_DP_011() throws Exception {
        String json = new String(caller.as(Caller.GUARDIAN, mine::json), StandardCharsets.UTF_8);

        assertTrue(json.contains("\"Identifiant\":\"it.9011\"") && json.contains("EXEMPLE") && json.contains("\"Retard\"") && json.contains("5 minutes"), json);
        assertFalse(json.contains("AUTREMENT") || json.contains("it.9012") || json.contains("password"), json);
        assertEquals("%PDF", new String(caller.as(Caller.GUARDIAN, mine::pdf), 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void who_consulted_a_child_is_told_by_function_and_never_by_name_D_8_DP_011() throws Exception {
        caller.as(Caller.HEAD, () -> pupils.sheet(lou));

        String told = export(Caller.GUARDIAN);
        assertTrue(told.contains("\"Par\":\"direction\",\"Ce qui a été consulté\":\"fiche\""), told);
        assertFalse(told.contains("Camille"), told);
        assertFalse(export(Caller.OTHER_GUARDIAN).contains("direction"));
    }

    @Test
    void of_two_parents_of_a_child_neither_sees_what_the_other_decided_DP_017() throws Exception {
        fixture.run("insert into guardianship (establishment_id, pupil_id, guardian_id, level) values (?, ?, (select guardian_id from persona where account_id = ? and closed_at is null), 1)",
                school, lou, Long.parseLong(Caller.OTHER_GUARDIAN));
        consent(Caller.GUARDIAN, true);
        consent(Caller.OTHER_GUARDIAN, false);

        String one = export(Caller.GUARDIAN);
        String other = export(Caller.OTHER_GUARDIAN);
        String consents = "\"Décision\":\"consentement\"";
        String objects = "\"Décision\":\"opposition\"";
        assertTrue(one.contains(consents) && !one.contains(objects), one);
        assertTrue(other.contains("EXEMPLE") && other.contains(objects) && !other.contains(consents), other);
    }

    @Test
    void a_member_of_the_staff_takes_his_or_her_own_data_away_and_no_pupil_s_DP_011() throws Exception {
        String own = export(Caller.HEAD);

        assertTrue(own.contains("\"Rôle (code)\":\"HEAD\"") && own.contains("it." + Caller.HEAD), own);
        assertFalse(own.contains("EXEMPLE") || own.contains("AUTREMENT") || own.contains("it." + Caller.GUARDIAN), own);
    }

    @Test
    void a_rectification_asked_from_the_page_reaches_the_school_and_its_answer_comes_back_DP_012_DP_016() throws Exception {
        MySchool asked = caller.as(Caller.GUARDIAN, mine::schools).get(0);
        RequestReceipt receipt = caller.as(Caller.GUARDIAN, () -> mine.ask(asked.id(), RequestKind.RECTIFICATION, "Mon numéro de téléphone a changé."));

        RightsRequest waiting = caller.as(Caller.HEAD, register::all).get(0);
        assertEquals(receipt, new RequestReceipt(waiting.reference(), fixture.today(), waiting.deadline()), "TS-075");
        assertEquals(receipt.reference(), caller.as(Caller.GUARDIAN, mine::requests).get(0).reference(), "TS-075");
        assertEquals(fixture.today().plusMonths(1), waiting.deadline());
        caller.as(Caller.HEAD, () -> {
            register.answer(waiting.id(), true, "Corrigé dans la base élèves.");
            return null;
        });
        assertEquals(List.of("Corrigé dans la base élèves."), caller.as(Caller.GUARDIAN, mine::requests).stream().map(RightsRequest::answer).toList());
        assertTrue(caller.as(Caller.OTHER_GUARDIAN, mine::requests).isEmpty());
    }

    @Test
    void nobody_writes_to_a_school_that_is_not_his_or_hers() throws Exception {
        long elsewhere = fixture.school();

        assertThrows(UnknownThing.class, () -> caller.as(Caller.GUARDIAN, () -> mine.ask(elsewhere, RequestKind.ACCESS, "Montrez-moi tout.")));
    }

    private String export(String account) throws Exception {
        return new String(caller.as(account, mine::json), StandardCharsets.UTF_8);
    }

    private void consent(String account, boolean given) throws Exception {
        fixture.run("""
                insert into consent (establishment_id, pupil_id, guardian_id, given, channel, received_on, notice_version, recorded_at, recorded_by)
                values (?, ?, (select guardian_id from persona where account_id = ? and closed_at is null), ?, 'LETTER', current_date, '2026-3', now(), 0)""",
                school, lou, Long.parseLong(account), given);
    }
}
