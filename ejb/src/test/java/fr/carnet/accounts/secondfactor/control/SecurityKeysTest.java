package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.OneAccount;
import fr.carnet.accounts.secondfactor.KeyInHand;
import fr.carnet.accounts.secondfactor.entity.KeyChallenge;
import fr.carnet.accounts.secondfactor.entity.SecurityKeyRefused;
import fr.carnet.accounts.secondfactor.entity.TooManySecurityKeys;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import fr.carnet.shared.TestDatabase;
import fr.carnet.shared.TestDesk;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SE-018 by security keys, on the real tables; the keys answer byte by byte as the W3C writes it. */
class SecurityKeysTest extends OneAccount {

    @Test
    void a_key_that_was_added_opens_again_and_again_SE_018() {
        KeyInHand key = added();
        use(key);
        use(key);
        assertThat(keys().of(account)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Clé bleue");
            assertThat(line.lastUsed()).isNotNull();
        });
        assertThat(keys().known(account)).singleElement().satisfies(known -> {
            assertThat(known.signCount()).isEqualTo(2);
            assertThat(known.transports()).containsExactly("nfc", "usb");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:9444", "http://localhost:9443", "https://carnet.invalid", "https://localhost.invalid:9443"})
    void a_page_that_looks_like_ours_gets_nothing_from_a_key(String elsewhere) {
        assertThatThrownBy(() -> add(new KeyInHand().openedOn(elsewhere))).isInstanceOf(SecurityKeyRefused.class);
        KeyInHand key = added().openedOn(elsewhere);
        assertThatThrownBy(() -> use(key)).isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void a_key_that_was_asked_in_the_name_of_another_site_is_refused() {
        assertThatThrownBy(() -> add(new KeyInHand().askedFor("carnet.invalid"))).isInstanceOf(SecurityKeyRefused.class);
        KeyInHand key = added().askedFor("carnet.invalid");
        assertThatThrownBy(() -> use(key)).isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void a_key_that_nobody_touched_is_refused() {
        KeyInHand key = added().untouched();
        assertThatThrownBy(() -> use(key)).isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void the_answer_to_another_question_is_refused() {
        KeyInHand key = added();
        String overheard = key.whenUsed(KeyChallenge.draw(now));
        assertThatThrownBy(() -> keys().prove(account, KeyChallenge.draw(now), overheard)).isInstanceOf(SecurityKeyRefused.class);
        assertThatThrownBy(() -> keys().prove(account, null, overheard)).isInstanceOf(SecurityKeyRefused.class);
        assertThatThrownBy(() -> keys().add(account, "Autre", KeyChallenge.draw(now), new KeyInHand().whenAdded(KeyChallenge.draw(now))))
                .isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void an_answer_given_twice_opens_once_even_to_its_own_question() {
        KeyInHand key = added();
        KeyChallenge challenge = KeyChallenge.draw(now);
        String answer = key.whenUsed(challenge);
        keys().prove(account, challenge, answer);
        assertThatThrownBy(() -> keys().prove(account, challenge, answer)).isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void a_key_that_counts_backwards_is_a_copy_and_opens_nothing() {
        KeyInHand key = added();
        use(key);
        use(key);
        use(key);
        assertThatThrownBy(() -> use(key.havingSigned(1))).isInstanceOf(SecurityKeyRefused.class);
        assertThat(keys().known(account)).singleElement().satisfies(known -> assertThat(known.signCount()).isEqualTo(3));
    }

    @Test
    void a_question_waits_five_minutes() {
        KeyInHand key = added();
        KeyChallenge challenge = KeyChallenge.draw(now);
        now = now.plus(Duration.ofMinutes(5)).minusSeconds(1);
        keys().prove(account, challenge, key.whenUsed(challenge));
        now = now.plusSeconds(1);
        assertThatThrownBy(() -> keys().prove(account, challenge, key.whenUsed(challenge))).isInstanceOf(SecurityKeyRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "not json", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}"})
    void what_is_no_answer_is_refused_and_breaks_nothing(String noise) {
        assertThatThrownBy(() -> keys().prove(account, KeyChallenge.draw(now), noise)).isInstanceOf(SecurityKeyRefused.class);
        assertThatThrownBy(() -> keys().add(account, "Bruit", KeyChallenge.draw(now), noise)).isInstanceOf(SecurityKeyRefused.class);
    }

    @Test
    void the_key_of_somebody_else_opens_nothing_and_is_not_added_twice() {
        KeyInHand key = added();
        long other = newAccount();
        assertThatThrownBy(() -> use(other, key)).isInstanceOf(SecurityKeyRefused.class);
        assertThatThrownBy(() -> add(other, key)).isInstanceOf(SecurityKeyRefused.class);
        assertThat(keys().isAny(other)).isFalse();
    }

    @Test
    void an_account_holds_ten_at_most() {
        for (int i = 0; i < 10; i++) {
            added();
        }
        assertThatThrownBy(this::added).isInstanceOf(TooManySecurityKeys.class);
    }

    @Test
    void recovery_codes_come_with_the_first_factor_and_go_with_the_last() {
        KeyInHand key = new KeyInHand();
        List<String> recovery = add(key);
        assertThat(recovery).hasSize(10);
        assertThat(add(new KeyInHand())).isEmpty();
        assertThat(applications().prove(account, recovery.get(0))).isTrue();
        assertThat(applications().prove(account, recovery.get(0))).isFalse();

        TotpSecret secret = applications().begin(account);
        List<String> newer = applications().confirm(account, secret.codeAt(now));
        assertThat(applications().prove(account, recovery.get(1))).isFalse();
        held().removeApplication(account);
        assertThat(applications().prove(account, newer.get(0))).isTrue();

        List<Long> both = keys().of(account).stream().map(line -> line.id()).toList();
        assertThat(held().removeKey(account, both.get(0))).isTrue();
        assertThat(applications().prove(account, newer.get(1))).isTrue();
        assertThat(held().removeKey(account, both.get(1))).isTrue();
        assertThat(applications().prove(account, newer.get(2))).isFalse();
        assertThat(held().isAny(account)).isFalse();
    }

    @Test
    void a_key_alone_is_enough_for_who_is_obliged_and_its_loss_closes_again_SE_018() {
        SecondFactorDuty duty = beans().get(SecondFactorDuty.class);
        assertThat(duty.rolesNow(account, Set.of(Role.HEAD))).containsExactly(Role.ENROLLING);
        added();
        assertThat(duty.rolesNow(account, Set.of(Role.HEAD))).containsExactly(Role.HEAD);
        held().removeKey(account, keys().of(account).get(0).id());
        assertThat(duty.rolesNow(account, Set.of(Role.HEAD))).containsExactly(Role.ENROLLING);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.HEAD, Role.NURSE, Role.RECTORAT})
    void heads_nurses_and_the_rectorat_only_set_one_up_until_they_hold_one_whatever_else_they_are_SE_018(String role) {
        SecondFactorDuty duty = beans().get(SecondFactorDuty.class);
        assertThat(duty.rolesNow(account, Set.of(role, Role.GUARDIAN))).containsExactly(Role.ENROLLING);
        added();
        assertThat(duty.rolesNow(account, Set.of(role, Role.GUARDIAN))).containsExactlyInAnyOrder(role, Role.GUARDIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.CPE, Role.TEACHER, Role.AED, Role.SECRETARIAT, Role.STAFF, Role.GUARDIAN, Role.PUPIL})
    void nobody_else_is_obliged(String role) {
        assertThat(beans().get(SecondFactorDuty.class).rolesNow(account, Set.of(role))).containsExactly(role);
    }

    @Test
    void another_account_can_neither_take_a_key_off_nor_see_it() {
        added();
        long id = keys().of(account).get(0).id();
        long other = newAccount();
        assertThat(keys().of(other)).isEmpty();
        assertThat(keys().remove(other, id)).isFalse();
        assertThat(keys().of(account)).hasSize(1);
    }

    /** PostgreSQL itself: queries without any condition. */
    @Test
    void the_database_shows_keys_to_the_account_that_acts_and_to_no_other_SE_038() throws SQLException {
        long owner = newAccount();
        long other = newAccount();
        TestDesk.insert("insert into security_key (account_id, name, credential_id, public_key, sign_count, backup_eligible, transports, added_at)"
                + " values (?, 'Clé', uuid_send(gen_random_uuid()), '\\x00', 0, false, '', now()) returning id", owner);
        try (Connection app = TestDatabase.get().connect(); Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            assertThat(count(statement)).isZero();
            statement.execute("select set_config('carnet.owner', '" + owner + "', true)");
            assertThat(count(statement)).isOne();
            statement.execute("select set_config('carnet.owner', '" + other + "', true)");
            assertThat(count(statement)).isZero();
            assertThatThrownBy(() -> statement.execute("insert into security_key (account_id, name, credential_id, public_key, sign_count, backup_eligible,"
                    + " transports, added_at) values (" + owner + ", 'x', '\\x01', '\\x00', 0, false, '', now())")).hasMessageContaining("row-level security");
            app.rollback();
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select count(*) from security_key")) {
            found.next();
            return found.getInt(1);
        }
    }

    private KeyInHand added() {
        KeyInHand key = new KeyInHand();
        add(key);
        return key;
    }

    private List<String> add(KeyInHand key) {
        return add(account, key);
    }

    private List<String> add(long owner, KeyInHand key) {
        KeyChallenge challenge = KeyChallenge.draw(now);
        return held().addKey(owner, "Clé bleue", challenge, key.whenAdded(challenge));
    }

    private void use(KeyInHand key) {
        use(account, key);
    }

    private void use(long owner, KeyInHand key) {
        KeyChallenge challenge = KeyChallenge.draw(now);
        keys().prove(owner, challenge, key.whenUsed(challenge));
    }

    private SecurityKeys keys() {
        return beans().get(SecurityKeys.class);
    }

    private SecondFactors applications() {
        return beans().get(SecondFactors.class);
    }

    private HeldFactors held() {
        return beans().get(HeldFactors.class);
    }
}
