package fr.carnet.accounts.secondfactor.control;

import fr.carnet.accounts.OneAccount;
import fr.carnet.accounts.secondfactor.entity.SecondFactorNotBegun;
import fr.carnet.accounts.secondfactor.entity.TotpSecret;
import fr.carnet.shared.entity.Role;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** SE-018, on the real tables. */
class SecondFactorsTest extends OneAccount {

    @Test
    void a_factor_counts_from_its_first_code_on() {
        TotpSecret secret = factors().begin(account);
        assertThat(factors().isConfirmed(account)).isFalse();
        assertThat(factors().confirm(account, "000000x")).isEmpty();

        assertThat(factors().confirm(account, secret.codeAt(now))).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors().isConfirmed(account)).isTrue();
    }

    @Test
    void a_code_opens_once_SE_018() {
        TotpSecret secret = confirmed();

        assertThat(factors().prove(account, secret.codeAt(now))).isTrue();
        assertThat(factors().prove(account, secret.codeAt(now))).isFalse();
        now = now.plusSeconds(30);
        assertThat(factors().prove(account, secret.codeAt(now))).isTrue();
    }

    @Test
    void a_recovery_code_opens_once_whatever_its_capitals_and_hyphens() {
        TotpSecret secret = factors().begin(account);
        List<String> recovery = factors().confirm(account, secret.codeAt(now));
        String typed = recovery.get(3).replace('-', ' ').toUpperCase(java.util.Locale.ROOT);

        assertThat(factors().prove(account, typed)).isTrue();
        assertThat(factors().prove(account, typed)).isFalse();
        assertThat(factors().prove(account, recovery.get(4))).isTrue();
    }

    @Test
    void what_waits_for_its_first_code_opens_nothing_and_is_forgotten_after_half_an_hour() {
        TotpSecret secret = factors().begin(account);
        assertThat(factors().prove(account, secret.codeAt(now))).isFalse();

        now = now.plus(Duration.ofMinutes(31));
        assertThat(factors().begun(account)).isEmpty();
        assertThatThrownBy(() -> factors().confirm(account, secret.codeAt(now))).isInstanceOf(SecondFactorNotBegun.class);
    }

    @Test
    void a_confirmed_factor_is_not_replaced_without_being_taken_off() {
        confirmed();
        assertThatThrownBy(() -> factors().begin(account)).isInstanceOf(SecondFactorNotBegun.class);

        beans().get(HeldFactors.class).removeApplication(account);
        assertThat(factors().isConfirmed(account)).isFalse();
        assertThat(factors().begin(account)).isNotNull();
    }

    @Test
    void the_tables_give_neither_the_secret_nor_a_recovery_code_SE_043() {
        TotpSecret secret = factors().begin(account);
        byte[] kept = (byte[]) em.createNativeQuery("select secret from second_factor where account_id = ?1").setParameter(1, account).getSingleResult();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.key(), java.nio.charset.StandardCharsets.ISO_8859_1));

        long other = newAccount();
        em.createNativeQuery("insert into second_factor (account_id, secret, begun_at) select ?1, secret, begun_at from second_factor where account_id = ?2")
                .setParameter(1, other).setParameter(2, account).executeUpdate();
        assertThatThrownBy(() -> factors().begun(other)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_head_without_one_may_only_set_one_up_and_others_go_on_SE_018() {
        SecondFactorDuty duty = beans().get(SecondFactorDuty.class);
        assertThat(duty.rolesNow(account, Set.of(Role.HEAD, Role.GUARDIAN))).containsExactly(Role.ENROLLING);
        assertThat(duty.rolesNow(account, Set.of(Role.GUARDIAN))).containsExactly(Role.GUARDIAN);

        confirmed();
        assertThat(duty.rolesNow(account, Set.of(Role.HEAD))).containsExactly(Role.HEAD);
    }

    private TotpSecret confirmed() {
        TotpSecret secret = factors().begin(account);
        assertThat(factors().confirm(account, secret.codeAt(now.minusSeconds(30)))).isNotEmpty();
        return secret;
    }

    private SecondFactors factors() {
        return beans().get(SecondFactors.class);
    }
}
