package fr.carnet.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.carnet.shared.entity.BusinessException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts and pages know each other: nothing is missing, nothing is left over, nothing is written beside. */
class MessagesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.carnet");
    private static final Set<String> WRITTEN = new TreeSet<>(new Messages().keySet());
    private static final Pattern LITERAL = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");

    @Test
    void every_text_that_a_page_asks_for_is_written() {
        assertThat(WRITTEN).containsAll(Texts.asked());
    }

    @Test
    void a_text_built_from_a_beginning_has_at_least_one_end() {
        assertThat(Texts.beginnings()).isNotEmpty()
                .allSatisfy(beginning -> assertThat(WRITTEN).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void every_text_written_is_asked_for() {
        Set<String> known = Stream.concat(refusals(), enumValues()).collect(Collectors.toSet());
        Set<String> beginnings = Texts.beginnings();
        Set<String> asked = Texts.asked();
        assertThat(WRITTEN.stream()
                .filter(key -> !asked.contains(key) && !known.contains(key) && !key.startsWith("jakarta.faces."))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void every_refusal_has_its_sentence() {
        assertThat(refusals()).isNotEmpty().allSatisfy(refusal -> assertThat(WRITTEN).contains(refusal));
    }

    @Test
    void every_value_of_an_enum_that_pages_show_has_its_word() {
        Set<String> shown = WRITTEN.stream().filter(key -> key.matches("[A-Z]\\w+\\.[A-Z_]+"))
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(enumValues().filter(value -> shown.contains(value.substring(0, value.indexOf('.')))))
                .isNotEmpty().allSatisfy(value -> assertThat(WRITTEN).contains(value));
    }

    @Test
    void a_text_with_parameters_has_no_straight_apostrophe() {
        Messages texts = new Messages();
        assertThat(WRITTEN.stream().filter(key -> texts.getString(key).matches("(?s).*\\{\\d.*")))
                .isNotEmpty().allSatisfy(key -> assertThat(texts.getString(key)).as(key).doesNotContain("'"));
    }

    @Test
    void every_file_of_texts_is_of_a_known_component() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString().replace(".properties", "")))
                    .isNotEmpty().isSubsetOf(Messages.COMPONENTS);
        }
    }

    @Test
    void no_text_stands_in_a_page() {
        assertThat(Texts.pages()).isNotEmpty().allSatisfy((page, content) ->
                assertThat(literals(content)).as(page.toString()).isEmpty());
    }

    @Test
    void no_page_carries_a_style_a_script_or_unescaped_text_SE_060_SE_071() {
        assertThat(Texts.pages()).isNotEmpty().allSatisfy((page, content) -> assertThat(content).as(page.toString())
                .doesNotContainPattern("\\sstyle=").doesNotContain("<script").doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("escape=\"false\""));
    }

    private static List<String> literals(String page) {
        String bare = page.replaceAll("(?s)<!--.*?-->", "").replaceAll("[#$]\\{(?:[^}']|'[^']*')*}", "")
                .replaceAll("(?s)<code>.*?</code>", "");
        return LITERAL.matcher(bare).results().map(found -> found.group(1).strip()).toList();
    }

    private static Stream<String> refusals() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(BusinessException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName);
    }

    private static Stream<String> enumValues() {
        return CLASSES.stream().filter(JavaClass::isEnum).flatMap(type -> type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .map(field -> type.getSimpleName() + "." + field.getName()));
    }
}
