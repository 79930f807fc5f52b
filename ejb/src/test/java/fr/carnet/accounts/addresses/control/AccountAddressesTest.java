package fr.carnet.accounts.addresses.control;

import fr.carnet.accounts.OneAccount;
import fr.carnet.accounts.addresses.entity.MailPurpose;
import fr.carnet.accounts.addresses.entity.SecurityMail;
import fr.carnet.accounts.addresses.entity.SecurityMailWritten;
import fr.carnet.accounts.language.control.ChosenLanguages;
import fr.carnet.shared.entity.Language;
import fr.carnet.shared.TestBeans;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** SE-017, SE-019 and TS-033, on the real tables. */
class AccountAddressesTest extends OneAccount {

    private static final String ADDRESS = "camille@exemple.invalid";

    @Test
    void a_mailed_code_serves_once_whatever_its_capitals_SE_017() {
        String code = sent(MailPurpose.PASSWORD);

        assertThat(addresses().use(account, MailPurpose.PASSWORD, " " + code.toLowerCase(Locale.ROOT))).contains(ADDRESS);
        assertThat(addresses().use(account, MailPurpose.PASSWORD, code)).isEmpty();
    }

    @Test
    void a_mailed_code_is_dead_after_ten_minutes_SE_017() {
        String code = sent(MailPurpose.PASSWORD);
        now = now.plus(Duration.ofMinutes(10));

        assertThat(addresses().use(account, MailPurpose.PASSWORD, code)).isEmpty();
        assertThat(addresses().forgetOld()).isPositive();
    }

    @Test
    void a_code_for_one_purpose_does_not_serve_another_and_a_newer_one_replaces_it() {
        String address = sent(MailPurpose.ADDRESS);
        assertThat(addresses().use(account, MailPurpose.PASSWORD, address)).isEmpty();

        String newer = sent(MailPurpose.ADDRESS);
        assertThat(addresses().use(account, MailPurpose.ADDRESS, address)).isEmpty();
        assertThat(addresses().use(account, MailPurpose.ADDRESS, newer)).contains(ADDRESS);
    }

    @Test
    void the_old_address_is_warned_of_the_new_one_SE_019() {
        addresses().keep(account, ADDRESS);
        TestBeans beans = beans();
        beans.get(AccountAddresses.class).keep(account, "autre@exemple.invalid");

        assertThat(addresses().of(account)).contains("autre@exemple.invalid");
        assertThat(taken(beans)).extracting(SecurityMail::address).isEqualTo(ADDRESS);
    }

    @Test
    void the_owner_is_written_to_in_the_language_chosen_and_in_french_before_D_10() {
        TestBeans before = beans();
        before.get(AccountAddresses.class).send(account, MailPurpose.ADDRESS, ADDRESS);
        assertThat(taken(before).language()).isEqualTo(Language.FRENCH);

        TestBeans after = beans();
        after.get(ChosenLanguages.class).choose(account, Language.ROMANIAN);
        after.get(AccountAddresses.class).send(account, MailPurpose.ADDRESS, ADDRESS);
        assertThat(taken(after).language()).isEqualTo(Language.ROMANIAN);
    }

    @Test
    void nobody_without_a_proved_address_is_written_to() {
        TestBeans beans = beans();
        beans.get(AccountAddresses.class).warn(account, "account-password-changed");

        assertThat(beans.fired()).isEmpty();
    }

    private String sent(MailPurpose purpose) {
        TestBeans beans = beans();
        beans.get(AccountAddresses.class).send(account, purpose, ADDRESS);
        return taken(beans).code();
    }

    /** The mail that was asked for, as the relay would get it. */
    private static SecurityMail taken(TestBeans beans) {
        return beans.get(SecurityMails.class).take(((SecurityMailWritten) beans.fired().get(0)).mail()).orElseThrow();
    }

    private AccountAddresses addresses() {
        return beans().get(AccountAddresses.class);
    }
}
