package fr.carnet.web.accounts;

import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperatorStoreTest {

    private final OperatorStore store = new OperatorStore();

    @BeforeEach
    void configure() {
        store.name = "operator";
        store.password = "un secret de la configuration";
        store.witness = "witness";
        store.witnessPassword = Optional.of("un autre secret, plus long");
    }

    @Test
    void the_operator_is_known_by_name_and_password() {
        CredentialValidationResult answer = store.validate(basic("operator", "un secret de la configuration"));

        assertThat(answer.getCallerPrincipal().getName()).isEqualTo("operator");
        assertThat(answer.getCallerGroups()).containsExactly("OPERATOR");
    }

    @Test
    void another_name_or_another_password_is_refused() {
        assertThat(store.validate(basic("operator", "autre"))).isEqualTo(CredentialValidationResult.INVALID_RESULT);
        assertThat(store.validate(basic("autre", "un secret de la configuration"))).isEqualTo(CredentialValidationResult.INVALID_RESULT);
    }

    @Test
    void the_operator_has_no_way_in_by_the_page_of_people() {
        assertThat(store.validate(new UsernamePasswordCredential("operator", "un secret de la configuration")))
                .isEqualTo(CredentialValidationResult.NOT_VALIDATED_RESULT);
    }

    @Test
    void an_administrators_secret_has_sixteen_characters_at_least_SE_011() {
        store.password = "quinze signes !";
        assertThatThrownBy(() -> store.refuseWeakSecrets(null)).isInstanceOf(IllegalStateException.class);

        store.password = "seize signes là!";
        assertThatCode(() -> store.refuseWeakSecrets(null)).doesNotThrowAnyException();
    }

    @Test
    void the_witness_is_somebody_else_with_another_role_D_14() {
        CredentialValidationResult answer = store.validate(basic("witness", "un autre secret, plus long"));

        assertThat(answer.getCallerPrincipal().getName()).isEqualTo("witness");
        assertThat(answer.getCallerGroups()).containsExactly("WITNESS");
        assertThat(store.validate(basic("witness", "un secret de la configuration"))).isEqualTo(CredentialValidationResult.INVALID_RESULT);
        assertThat(store.validate(basic("operator", "un autre secret, plus long"))).isEqualTo(CredentialValidationResult.INVALID_RESULT);
    }

    @Test
    void one_person_with_two_names_is_no_witness_and_without_a_password_there_is_none_D_14() {
        store.witnessPassword = Optional.of(store.password);
        assertThatThrownBy(() -> store.refuseWeakSecrets(null)).isInstanceOf(IllegalStateException.class);

        store.witnessPassword = Optional.empty();
        assertThatCode(() -> store.refuseWeakSecrets(null)).doesNotThrowAnyException();
        assertThat(store.validate(basic("witness", ""))).isEqualTo(CredentialValidationResult.INVALID_RESULT);
    }

    private static BasicAuthenticationCredential basic(String name, String password) {
        return new BasicAuthenticationCredential(
                Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }
}
