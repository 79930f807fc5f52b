package fr.carnet.accounts.refusal;

import static org.assertj.core.api.Assertions.assertThat;

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
import fr.carnet.accounts.credentials.entity.Login;
import fr.carnet.accounts.refusal.boundary.RefusalReceipt;
import fr.carnet.accounts.refusal.boundary.WrittenRefusal;
import fr.carnet.accounts.refusal.control.Refusals;
import fr.carnet.accounts.refusal.entity.RefusalChannel;
import fr.carnet.shared.Backend;
import fr.carnet.shared.TestBeans;
import fr.carnet.shared.TestUnit;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScope;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Base64;

/** The school records a refusal at the very moment when the person opens the account: two connections, in order. */
class RefusalRaceTest {

    private final SchoolClock clock = new SchoolClock(Clock.systemUTC());
    private final CodeKey key = new CodeKey(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void an_account_that_was_being_opened_while_its_refusal_was_recorded_keeps_no_way_in_TS_010() throws Exception {
        Family family = Family.inNewSchool();
        long lou = family.pupil("Lou");
        long camille = family.guardian("Camille", null);
        family.link(camille, lou);
        try (EntityManager person = TestUnit.open(); EntityManager school = TestUnit.open()) {
            person.getTransaction().begin();
            school.getTransaction().begin();
            IssuedCode code = new CodeIssuer(new ActivationCodes(person), key, clock)
                    .issue(new Addressee(Kind.GUARDIAN, camille, family.schoolId()), Channel.LETTER);
            person.getTransaction().commit();
            person.getTransaction().begin();
            person.clear();
            long account = beans(person).get(Activation.class)
                    .open(new Claim(code.slip(), family.birthOfThePupil()), new Login("ecole." + family.uai()), "$argon2id$…");

            Backend<RefusalReceipt> refusal = Backend.of(school, () -> {
                TestBeans beans = beans(school);
                beans.door().enterSchoolAsOperator(family.schoolId(), clock.schoolYear().september());
                beans.put(TestScope.head(family.schoolId(), clock.schoolYear().september()));
                return beans.get(Refusals.class).written(new WrittenRefusal(lou, camille, RefusalChannel.LETTER, clock.today()));
            });
            assertThat(refusal.awaitBehindALock()).isTrue();
            person.getTransaction().commit();

            assertThat(refusal.end().reference()).hasSize(12);
            assertThat(school.createNativeQuery("select status from account where id = ?1 and password_hash is null and login is null")
                    .setParameter(1, account).getResultList()).containsExactly("CLOSED");
            school.getTransaction().rollback();
        }
    }

    private TestBeans beans(EntityManager em) {
        TestBeans beans = new TestBeans(em, clock);
        beans.put(key);
        return beans;
    }
}
