package fr.carnet.accounts.consent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.carnet.accounts.Family;
import fr.carnet.accounts.activation.control.Activation;
import fr.carnet.accounts.activation.control.ActivationCodes;
import fr.carnet.accounts.activation.control.Claim;
import fr.carnet.accounts.activation.control.CodeIssuer;
import fr.carnet.accounts.activation.control.CodeKey;
import fr.carnet.accounts.activation.control.IssuedCode;
import fr.carnet.accounts.activation.entity.Addressee;
import fr.carnet.accounts.activation.entity.Addressee.Kind;
import fr.carnet.accounts.activation.entity.Channel;
import fr.carnet.accounts.activation.entity.CodeRefused;
import fr.carnet.accounts.consent.entity.ConsentChannel;
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.shared.Backend;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;

/** TS-010 at the very moment when the pupil opens the account or the school prints a code: the two on two connections, in order. */
class ObjectionRaceTest {

    private final SchoolClock clock = new SchoolClock(Clock.systemUTC());
    private final CodeKey key = new CodeKey(Base64.getEncoder().encodeToString(new byte[32]));
    private final EntityManager parent = TestUnit.open();
    private final EntityManager pupil = TestUnit.open();
    private Family family;
    private long lou;
    private long sacha;

    @BeforeEach
    void one_parent_consents_and_the_other_has_said_nothing() throws SQLException {
        family = Family.inNewSchool();
        lou = family.pupil("Lou");
        sacha = family.guardian("Sacha", null);
        family.link(sacha, lou);
        family.consent(lou);
        parent.getTransaction().begin();
        pupil.getTransaction().begin();
    }

    @AfterEach
    void stop() {
        parent.close();
        pupil.close();
    }

    @Test
    void an_account_that_was_being_opened_while_a_parent_objected_is_closed_TS_010() throws Exception {
        IssuedCode code = code();
        pupil.getTransaction().commit();
        pupil.getTransaction().begin();
        long account = open(code);

        Backend<Boolean> objection = Backend.of(parent, this::object);
        assertThat(objection.awaitBehindALock()).isTrue();
        pupil.getTransaction().commit();

        assertThat(objection.end()).isTrue();
        parent.getTransaction().commit();
        assertThat(count("select count(*) from persona where pupil_id = ?1 and closed_at is null", lou)).isZero();
        assertThat(count("select count(*) from account where id = ?1 and status = 'CLOSED' and password_hash is null", account)).isOne();
    }

    @Test
    void a_code_that_was_being_printed_while_a_parent_objected_is_dead_TS_010() throws Exception {
        code();

        Backend<Boolean> objection = Backend.of(parent, this::object);
        assertThat(objection.awaitBehindALock()).isTrue();
        pupil.getTransaction().commit();

        assertThat(objection.end()).isTrue();
        parent.getTransaction().commit();
        assertThat(count("select count(*) from activation_code where pupil_id = ?1 and secret_hmac is not null", lou)).isZero();
    }

    @Test
    void a_code_asked_for_while_a_parent_objects_is_refused_TS_007() throws Exception {
        object();

        Backend<IssuedCode> printing = Backend.of(pupil, this::code);
        assertThat(printing.awaitBehindALock()).isTrue();
        parent.getTransaction().commit();

        assertThatThrownBy(printing::end).hasStackTraceContaining("TS-007");
        pupil.getTransaction().rollback();
    }

    @Test
    void a_code_offered_while_a_parent_objects_opens_nothing_TS_010() throws Exception {
        IssuedCode code = code();
        pupil.getTransaction().commit();
        pupil.getTransaction().begin();
        object();

        Backend<Long> opening = Backend.of(pupil, () -> open(code));
        assertThat(opening.awaitBehindALock()).isTrue();
        parent.getTransaction().commit();

        assertThatThrownBy(opening::end).hasCauseInstanceOf(CodeRefused.class);
        pupil.getTransaction().rollback();
    }

    private boolean object() {
        TestBeans beans = new TestBeans(parent, clock);
        beans.door().enterSchoolAsOperator(family.schoolId(), clock.schoolYear().september());
        return beans.get(Consents.class).record(lou, sacha, false, ConsentChannel.LETTER, clock.today(), 1);
    }

    private IssuedCode code() {
        IssuedCode issued = new CodeIssuer(new ActivationCodes(pupil), key, clock).issue(new Addressee(Kind.PUPIL, lou, family.schoolId()), Channel.LETTER);
        pupil.flush();
        return issued;
    }

    private long open(IssuedCode code) {
        pupil.clear();
        TestBeans beans = new TestBeans(pupil, clock);
        beans.put(key);
        return beans.get(Activation.class).open(new Claim(code.slip(), family.birthOfThePupil()), new Login("ecole." + family.uai()), "$argon2id$…");
    }

    private long count(String asked, long id) {
        return ((Number) parent.createNativeQuery(asked).setParameter(1, id).getSingleResult()).longValue();
    }
}
