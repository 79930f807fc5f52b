package fr.carnet.accounts.credentials.control;

import fr.carnet.accounts.credentials.entity.PasswordBreached;
import fr.carnet.accounts.credentials.entity.PasswordTellsContext;
import fr.carnet.accounts.credentials.entity.PasswordTooCommon;
import fr.carnet.accounts.credentials.entity.PasswordTooLong;
import fr.carnet.accounts.credentials.entity.PasswordTooShort;
import fr.carnet.accounts.credentials.entity.PasswordTooSimple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PasswordRulesTest {

    private static final Set<String> KNOWN = Set.of("Lou-Anne", "Œuvré", "Collège des Trois-Rivières", "14032012", "lou.oeuvre");

    private final PasswordRules rules = new PasswordRules(new CommonPasswords(), new BreachedPasswords());

    @ParameterizedTest
    @CsvSource({"abcdefghijkl, 56.4", "123456789012, 39.9", "1234567890123456, 53.2", "aB345678901234, 83.4", "aB3!5678901(, 79.6"})
    void bits_are_counted_as_the_rule_says_DP_046(String password, double bits) {
        assertThat(Entropy.bits(password)).isCloseTo(bits, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"un grand vélo rouge", "kxoz wplm trvb", "Tournesol-Girafe-8-Cuiller", "9305812647719308", "дождь идёт весь день",
            "cheval agrafe pile correct", "jKp4vR9zQw2m", "le chat de Lou-Anne dort toujours dehors"})
    void long_and_unguessable_passwords_are_accepted_whatever_their_characters_SE_012(String password) {
        assertThatCode(() -> rules.check(password, KNOWN)).doesNotThrowAnyException();
    }

    @Test
    void eleven_characters_are_too_short_SE_011() {
        assertThatThrownBy(() -> rules.check("jKp4vR9zQw2")).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void an_emoji_is_one_character() {
        assertThatThrownBy(() -> rules.check("\uD83D\uDE00".repeat(11))).isInstanceOf(PasswordTooShort.class);
    }

    @Test
    void sixty_four_characters_are_accepted_and_more_than_128_refused_SE_011() {
        String fragment = "7 pommes vertes & ";
        assertThatCode(() -> rules.check((fragment + "quatre poires ").repeat(4).substring(0, 128))).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(fragment.repeat(8))).isInstanceOf(PasswordTooLong.class);
    }

    @Test
    void twelve_digits_have_too_few_possibilities_DP_041() {
        assertThatThrownBy(() -> rules.check("930581264771")).isInstanceOf(PasswordTooSimple.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"motdepasse123", "Motdepasse2026!", "M0tD3P4ss3!!", "soleil2026!!", "Azertyuiop12", "password1234", "P@ssw0rd2024",
            "soleilsoleil", "chouchou-1234", "aaaaaaaaaaaa", "abababababab", "abcdefghijkl", "azertyuiopqsdf", "qwertyuiop12345",
            "1234567890123456", "2026Marseille2026", "!!Bienvenue!!", "DoudouDoudouDoudou", "trustno1trustno1"})
    void passwords_that_everybody_tries_are_refused_even_decorated_SE_013(String password) {
        assertThatThrownBy(() -> rules.check(password)).isInstanceOf(PasswordTooCommon.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lou-Anne2012!", "louanne14032012", "oeuvre.lou-anne", "OEUVRE-college7", "troisRivieres77", "carnetCollege45",
            "lou.oeuvre.lou", "14032012-anne-x"})
    void passwords_made_of_what_people_know_of_oneself_are_refused_SE_013(String password) {
        assertThatThrownBy(() -> rules.check(password, KNOWN)).isInstanceOf(PasswordTellsContext.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mailcreated5240", "sojdlg123aljg", "PolniyPizdec0211", "ghhh47hj7649"})
    void passwords_of_known_breaches_are_refused_whatever_their_capitals_SE_013(String password) {
        assertThatThrownBy(() -> rules.check(password)).isInstanceOf(PasswordBreached.class);
    }

    @Test
    void the_breached_list_is_whole_sorted_and_small_SE_013() {
        BreachedPasswords breached = new BreachedPasswords();
        assertThat(breached.size()).isBetween(43_000, 45_000);
        assertThat(breached.isSorted()).isTrue();
        assertThat(java.util.stream.IntStream.range(0, 100_000).filter(i -> breached.holds("girafe lente " + i)).count()).isZero();
    }

    @Test
    void the_list_holds_enough_roots_to_cover_the_common_passwords_SE_013() {
        assertThat(new CommonPasswords().size()).isGreaterThan(1500);
    }
}
