package fr.carnet.privacy.control;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.credentials.control.AccountData;
import fr.carnet.privacy.boundary.PersonalData;
import fr.carnet.schoollife.family.control.ChildrenData;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.enterprise.inject.Instance;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** DP-011: by what somebody signs in, the links he or she was sent and what he or she denied, in both documents; never a secret, never the other parent. */
class DataExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static long next = 960_000;

    private final EntityManager em = TestUnit.open();
    private Family family;
    private long pupil;
    private long mothersAccount;
    private long fathersAccount;
    private TestBeans beans;

    @BeforeEach
    void two_parents_of_whom_one_did_a_great_deal() throws SQLException {
        family = Family.inNewSchool();
        pupil = family.pupil("Lou");
        long mother = family.guardian("Camille", null);
        long father = family.guardian("Dominique", null);
        long link = family.link(mother, pupil);
        family.link(father, pupil);
        mothersAccount = account(mother);
        fathersAccount = account(father);
        insert("insert into second_factor (account_id, secret, begun_at, confirmed_at) values (?, 'sealed', now(), ?) returning account_id", mothersAccount, at("08:05"));
        insert("insert into recovery_code (account_id, hmac) values (?, 'hmac-1'), (?, 'hmac-2') returning account_id", mothersAccount, mothersAccount);
        insert("""
                insert into security_key (account_id, name, credential_id, public_key, sign_count, backup_eligible, transports, added_at, last_used_at)
                values (?, 'Clé bleue', decode(md5(random()::text), 'hex'), 'public', 3, false, '', ?, ?) returning id""", mothersAccount, at("09:10"), at("10:15"));
        insert("""
                insert into answer_link (establishment_id, school_year, absence_id, pupil_id, guardian_id, token_hash, made_at, dies_at, used_at)
                values (?, 2026, 1, ?, ?, 'hash' || ?, ?, ?, ?) returning id""", family.schoolId(), pupil, mother, ++next, at("11:20"), at("11:20"), at("11:25"));
        insert("""
                insert into link_denial (establishment_id, guardianship_id, authority, by_code, denied_at, settled_at, settled_by, confirmed)
                values (?, ?, 'EXERCISED', false, ?, ?, 1, false) returning id""", family.schoolId(), link, at("12:30"), at("13:35"));
        insert("insert into security_mail (account_id, template, address, asked_at) values (?, 'account-new-device', 'camille@courriel.invalid', ?) returning id",
                mothersAccount, at("14:40"));
        em.getTransaction().begin();
        beans = new TestBeans(em, new SchoolClock(Clock.fixed(at("15:00").toInstant(), SchoolClock.PARIS)));
    }

    @AfterEach
    void forget() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void the_ways_in_are_told_by_kind_and_dates_and_never_a_secret_DP_011() throws IOException {
        JsonObject json = json(mothersAccount);

        assertThat(json.getJsonArray("Connexion en deux étapes").toString())
                .contains("\"Moyen\":\"application du téléphone\",\"Nom ou nombre\":\"\",\"Ajouté\":\"30/11/2026 08h05\"")
                .contains("\"Moyen\":\"clé de sécurité\",\"Nom ou nombre\":\"Clé bleue\",\"Ajouté\":\"30/11/2026 09h10\",\"Dernier usage\":\"30/11/2026 10h15\"")
                .contains("\"Moyen\":\"codes de secours restants\",\"Nom ou nombre\":\"2\"");
        assertThat(json.getJsonArray("Courriels de sécurité en attente").toString()).contains("camille@courriel.invalid").contains("14h40");
        assertThat(pdf(mothersAccount)).contains("Connexion en deux étapes", "Clé bleue", "30/11/2026 09h10");
        for (String document : List.of(json.toString(), pdf(mothersAccount))) {
            assertThat(document).doesNotContain("sealed").doesNotContain("hmac").doesNotContain("public").doesNotContain("hash" + next);
        }
    }

    @Test
    void the_links_that_were_sent_and_what_was_denied_are_told_with_their_dates_DP_011() throws IOException {
        JsonObject json = json(mothersAccount);

        assertThat(json.getJsonArray("Liens reçus pour répondre").toString()).contains("\"Élève\":\"Lou\",\"Envoyé\":\"30/11/2026 11h20\"")
                .contains("\"Utilisé\":\"30/11/2026 11h25\"");
        assertThat(json.getJsonArray("«Je ne suis pas le responsable légal»").toString())
                .contains("\"Élève\":\"Lou\",\"Dit par\":\"compte\",\"Dit\":\"30/11/2026 12h30\",\"Réglé par l’établissement\":\"30/11/2026 13h35\",\"Suite\":\"lien rétabli\"");
        assertThat(pdf(mothersAccount)).contains("Liens reçus pour répondre", "11h25", "responsable légal", "lien rétabli");
    }

    @Test
    void of_all_that_the_other_parent_is_told_nothing_DP_017() {
        JsonObject json = json(fathersAccount);

        for (String table : List.of("Connexion en deux étapes", "Courriels de sécurité en attente", "Liens reçus pour répondre", "«Je ne suis pas le responsable légal»")) {
            assertThat(json.getJsonArray(table)).as(table).isEmpty();
        }
    }

    private JsonObject json(long account) {
        beans.door().enterFamily(account);
        byte[] document = export().json(account);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(document))) {
            return reader.readObject();
        }
    }

    private String pdf(long account) throws IOException {
        beans.door().enterFamily(account);
        try (PDDocument document = Loader.loadPDF(export().pdf(account))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @SuppressWarnings("unchecked")
    private DataExport export() {
        DataExport export = new DataExport();
        export.clock = beans.get(SchoolClock.class);
        export.holders = (Instance<PersonalData>) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, values) -> Stream.of(beans.get(AccountData.class), beans.get(ChildrenData.class)));
        return export;
    }

    private long account(long guardian) {
        long account = TestDesk.insert("insert into account (id, login, password_hash, status, created_at)"
                + " values (nextval('account_seq') + 1000000, 'export.' || ?, 'x', 'ACTIVE', now()) returning id", ++next);
        insert("insert into persona (id, account_id, role, establishment_id, guardian_id) values (nextval('persona_seq') + 1000000, ?, 'GUARDIAN', ?, ?) returning id",
                account, family.schoolId(), guardian);
        return account;
    }

    private static void insert(String sql, Object... values) {
        TestDesk.insert(sql, values);
    }

    private static Timestamp at(String hour) {
        return Timestamp.from(TODAY.atTime(java.time.LocalTime.parse(hour)).atZone(SchoolClock.PARIS).toInstant());
    }
}
