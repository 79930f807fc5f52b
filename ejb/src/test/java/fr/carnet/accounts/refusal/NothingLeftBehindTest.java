package fr.carnet.accounts.refusal;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.consent.control.Consents;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.credentials.control.EndedAccounts;
import fr.carnet.accounts.credentials.control.EndedRights;
import fr.carnet.accounts.credentials.control.StaffPlaces;
import fr.carnet.accounts.refusal.boundary.WrittenRefusal;
import fr.carnet.accounts.refusal.control.Refusals;
import fr.carnet.accounts.refusal.entity.RefusalChannel;
import fr.carnet.people.authority.entity.LinkNarrowed;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * TS-010: whichever act ends an account, nothing is left by which somebody could come in or be written to.
 *
 * <p>Of each table that names an account or a guardian it is said here what becomes of its rows. A new one fails
 * {@link #of_each_table_it_is_said_what_becomes_of_it} until somebody decides.
 */
class NothingLeftBehindTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static long next = 970_000;

    /** Ways in: gone with the account, whosever it was. A row of each is written from the statement. */
    private static final Map<String, String> WAYS_IN = Map.of(
            "second_factor", "insert into second_factor (account_id, secret, begun_at, confirmed_at) values (?, 'sealed', now(), now())",
            "recovery_code", "insert into recovery_code (account_id, hmac) values (?, 'x')",
            "security_key", """
                    insert into security_key (account_id, name, credential_id, public_key, sign_count, backup_eligible, transports, added_at)
                    values (?, 'clé', decode(md5(random()::text), 'hex'), 'x', 0, false, '', now())""",
            "account_address", "insert into account_address (account_id, address, verified_at) values (?, 'qui@courriel.invalid', now())",
            "mailed_code", "insert into mailed_code (account_id, purpose, address, hmac, sent_at) values (?, 'PASSWORD', 'qui@courriel.invalid', 'x', now())",
            "security_mail", "insert into security_mail (account_id, template, address, asked_at) values (?, 'account-new-device', 'qui@courriel.invalid', now())");

    /** What a family had set up or was being told: gone with the last quality of a family. */
    private static final Map<String, String> OF_A_FAMILY = Map.of(
            "news_choice", "insert into news_choice (account_id, kind, pace, since) values (?, 'ABSENCE', 'AT_ONCE', now())",
            "quiet_hours", "insert into quiet_hours (account_id, starts, ends) values (?, '20:00', '07:00')",
            "news_mail", "insert into news_mail (account_id, taken_at, stop_hash) values (?, now(), md5(random()::text))",
            "family_news", """
                    insert into family_news (account_id, kind, fact_id, what, at, school_year, pupil_id, starts_at, found_at)
                    select ?, 'ABSENCE', 1, 'RECORDED', now(), 2026, min(id), now(), now() from pupil""",
            "family_visit", "insert into family_visit (account_id, last_at) values (?, now())");

    /** What stays, and why; none of it lets anybody in. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("persona", "who had which right until when; closed"),
            Map.entry("visit", "other servers must hear that it was ended; of the device nothing, and ninety days"),
            Map.entry("activation_code", "dates of issue and end (TS-022); the HMAC goes"),
            Map.entry("answer_link", "dates; the hash of the secret goes"),
            Map.entry("refusal_guardian", "the proof of the refusal itself (TS-004)"),
            Map.entry("consent", "the proof of what was decided for the pupil (TS-011)"),
            Map.entry("rights_request", "the register of the head, with its legal clock (RGPD 12)"),
            Map.entry("seen_fact", "the school’s proof that a measure was read; the school year"),
            Map.entry("guardianship", "the file of the school, which a refusal of the service does not change"),
            Map.entry("authority_measure", "the decision of a court, which a refusal does not lift (ED-130)"),
            Map.entry("notice", "the alert of the same day is owed whatever was refused (R131-6)"),
            Map.entry("absence_explanation", "what the family said is part of the pupil’s file"));

    private final EntityManager em = TestUnit.open();
    private Family family;
    private long pupil;
    private long mother;
    private long mothersAccount;
    private long fathersAccount;
    private TestBeans beans;

    @BeforeEach
    void two_parents_who_have_set_up_everything() throws SQLException {
        family = Family.inNewSchool();
        pupil = family.pupil("Lou");
        mother = family.guardian("Camille", null);
        long father = family.guardian("Dominique", null);
        family.link(mother, pupil);
        family.link(father, pupil);
        mothersAccount = account("GUARDIAN", "guardian_id", mother);
        fathersAccount = account("GUARDIAN", "guardian_id", father);
        em.getTransaction().begin();
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(TODAY.atTime(12, 0).atZone(SchoolClock.PARIS).toInstant(), SchoolClock.PARIS)));
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void of_each_table_it_is_said_what_becomes_of_it() {
        Set<String> decided = new TreeSet<>(KEPT.keySet());
        decided.addAll(WAYS_IN.keySet());
        decided.addAll(OF_A_FAMILY.keySet());
        List<?> naming = em.createNativeQuery("""
                        select distinct c.relname::text from pg_class c
                          join pg_namespace s on s.oid = c.relnamespace and s.nspname not in ('pg_catalog', 'information_schema')
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                          left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
                         where c.relkind in ('r', 'p') and not c.relispartition
                           and (k.confrelid in ('account'::regclass, 'guardian'::regclass) or a.attname in ('account_id', 'guardian_id'))""")
                .getResultList();

        assertThat(naming.stream().map(Object::toString)).as("tables that name an account or a guardian: erased, or kept because").
                containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void a_refusal_erases_it_all_and_nothing_of_the_other_parent_TS_006_TS_010() {
        assertThat(left(mothersAccount)).as("before").doesNotContainValue(0L);
        beans.door().enterFamily(mothersAccount);

        beans.get(Refusals.class).online();

        assertNothingIsLeft(mothersAccount, "CLOSED");
        assertThat(left(fathersAccount)).doesNotContainValue(0L);
        assertThat(number("select count(*) from account where language = 'pt' and login is not null and id = " + fathersAccount)).isOne();
    }

    @Test
    void a_teacher_who_refuses_as_a_parent_keeps_what_a_teacher_signs_in_with() throws SQLException {
        long member = family.staff("TEACHER", null);
        TestDesk.insert("update persona set account_id = ? where staff_id = ? returning id", mothersAccount, member);
        beans.door().enterFamily(mothersAccount);

        beans.get(Refusals.class).online();

        Map<String, Long> left = left(mothersAccount);
        assertThat(left).extractingByKeys(WAYS_IN.keySet().toArray(String[]::new)).containsOnly(1L);
        assertThat(left).extractingByKeys(OF_A_FAMILY.keySet().toArray(String[]::new)).containsOnly(0L);
    }

    @Test
    void a_measure_that_takes_the_last_child_erases_it_all_ED_137() throws SQLException {
        family.change("update guardianship set closed_on = ? where guardian_id = ?", java.sql.Date.valueOf(TODAY), mother);
        enterSchool();

        beans.get(EndedRights.class).narrowed(new LinkNarrowed(pupil, mother));

        assertNothingIsLeft(mothersAccount, "CLOSED");
    }

    @Test
    void an_objection_erases_what_the_pupil_had_TS_010() throws SQLException {
        family.consent(pupil);
        long pupilsAccount = account("PUPIL", "pupil_id", pupil);
        enterSchool();

        assertThat(beans.get(Consents.class).record(pupil, mother, false, ConsentChannel.LETTER, TODAY, 1)).isTrue();

        assertNothingIsLeft(pupilsAccount, "CLOSED");
        assertThat(left(mothersAccount)).doesNotContainValue(0L);
    }

    @Test
    void whoever_leaves_the_staff_starts_again_with_a_code() throws SQLException {
        long member = family.staff("AED", null);
        family.change("update staff_member set sts_type = 'SCHOOL' where id = ?", member);
        long account = number("select account_id from persona where staff_id = " + member);
        setUp(account);
        enterSchool();

        assertThat(beans.get(StaffPlaces.class).close(member)).isTrue();

        assertNothingIsLeft(account, "BLOCKED");
    }

    @Test
    void whom_the_files_forget_keeps_the_telephone_for_three_months_and_no_longer() throws SQLException {
        long gone = staffClosedOn(TODAY.minusMonths(3).minusDays(1));
        long lately = staffClosedOn(TODAY.minusMonths(3).plusDays(1));

        assertThat(beans.get(EndedAccounts.class).endForgotten()).isPositive();

        assertNothingIsLeft(gone, "BLOCKED");
        assertThat(left(lately)).extractingByKeys(WAYS_IN.keySet().toArray(String[]::new)).containsOnly(1L);
    }

    @Test
    void the_links_of_mails_die_with_the_refusal_of_somebody_without_an_account_too() throws SQLException {
        long alone = family.guardian("Alix", null);
        family.link(alone, pupil);
        long head = family.staff("HEAD", null);
        setUp(number("select account_id from persona where staff_id = " + head));
        for (long guardian : new long[] {alone, mother}) {
            TestDesk.insert("""
                    insert into answer_link (establishment_id, school_year, absence_id, pupil_id, guardian_id, token_hash, made_at, dies_at)
                    values (?, 2026, 1, ?, ?, md5(random()::text), now(), now() + interval '7 days') returning id""", family.schoolId(), pupil, guardian);
        }
        beans.door().enterSchool(number("select account_id from persona where staff_id = " + head));

        beans.get(Refusals.class).written(new WrittenRefusal(pupil, alone, RefusalChannel.LETTER, TODAY));

        assertThat(links(alone)).isZero();
        assertThat(links(mother)).isOne();
    }

    private void assertNothingIsLeft(long account, String status) {
        assertThat(left(account)).as("rows left").containsValue(0L).allSatisfy((table, rows) -> assertThat(rows).as(table).isZero());
        assertThat(number("select count(*) from account where login is null and password_hash is null and language is null and status = '" + status
                + "' and id = " + account)).isOne();
        assertThat(number("select count(*) from visit where account_id = " + account + " and (ended_at is null or browser is not null or system is not null)"))
                .as("sessions and devices").isZero();
    }

    /** How many rows each table that is to be empty holds of this account. */
    private Map<String, Long> left(long account) {
        em.createNativeQuery("select set_config('carnet.owner', '" + account + "', true), set_config('carnet.scope', 'family:" + account + ":2026', true)")
                .getSingleResult();
        Map<String, Long> left = new TreeMap<>();
        WAYS_IN.keySet().forEach(table -> left.put(table, number("select count(*) from " + table + " where account_id = " + account)));
        OF_A_FAMILY.keySet().forEach(table -> left.put(table, number("select count(*) from " + table + " where account_id = " + account)));
        return left;
    }

    private long links(long guardian) {
        return number("select count(*) from answer_link where token_hash is not null and guardian_id = " + guardian);
    }

    private long staffClosedOn(LocalDate day) throws SQLException {
        long member = family.staff("TEACHER", null);
        long account = number("select account_id from persona where staff_id = " + member);
        setUp(account);
        family.change("update persona set closed_at = ? where staff_id = ?", java.sql.Timestamp.valueOf(day.atTime(12, 0)), member);
        return account;
    }

    private void enterSchool() {
        beans.door().enterSchoolAsOperator(family.schoolId(), 2026);
    }

    private long account(String role, String who, long person) {
        long account = TestDesk.insert("insert into account (id, status, created_at) values (nextval('account_seq') + 1000000, 'BLOCKED', now()) returning id");
        TestDesk.insert("insert into persona (id, account_id, role, establishment_id, " + who + ")"
                + " values (nextval('persona_seq') + 1000000, ?, ?, ?, ?) returning id", account, role, family.schoolId(), person);
        setUp(account);
        return account;
    }

    private static void setUp(long account) {
        TestDesk.insert("update account set status = 'ACTIVE', login = 'tout.' || ?, password_hash = 'x', language = 'pt' where id = ? returning id", ++next, account);
        TestDesk.insert("insert into visit (account_id, browser, system, began_at, last_used_at) values (?, 'Firefox', 'Linux', now(), now()) returning id", account);
        WAYS_IN.values().forEach(row -> TestDesk.insert(row + " returning account_id", account));
        OF_A_FAMILY.values().forEach(row -> TestDesk.insert(row + " returning account_id", account));
    }

    private long number(String count) {
        return ((Number) em.createNativeQuery(count).getSingleResult()).longValue();
    }
}
