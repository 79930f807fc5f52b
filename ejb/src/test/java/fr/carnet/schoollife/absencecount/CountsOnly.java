package fr.carnet.schoollife.absencecount;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule of the gate around the téléservice of 2012: what may be named, held and said there (<i>TS-040, TS-041; D-5</i>).
 *
 * <p>It takes names, types and texts wherever they come from and gives the breaches, so that a test may feed it a forbidden one. «Half-day»
 * is a unit here, and no day.
 */
final class CountsOnly {

    /** Every column that the schema may have, and its type: two numbers, three texts of identity, three keys. */
    private static final Map<String, String> COLUMNS = Map.of("pupil_id", "bigint", "establishment_id", "bigint", "school_year", "smallint",
            "last_name", "text", "first_name", "text", "class_name", "text", "half_days", "smallint", "absences", "smallint");

    private static final Set<Class<?>> TYPES = Set.of(int.class, long.class, String.class);

    /** What the letters and mails that invite families may be filled with; {@code last_day} is the code's. */
    private static final Set<String> HOLES = Set.of("school", "children", "code", "identifier", "password", "last_day", "url", "contact", "service");

    private static final Set<String> FORBIDDEN = Set.of(
            "reason", "reasons", "motive", "cause", "excuse", "hour", "hours", "time", "times", "timestamp", "moment", "instant", "minute", "minutes",
            "starts", "ends", "from", "until", "period", "date", "dates", "day", "days", "week", "month", "course", "courses", "lesson", "lessons",
            "subject", "teacher", "late", "lateness", "latenesses", "unjustified", "awaiting", "punishment", "detention", "sanction", "ine", "bea",
            "comment", "words", "detail", "motif", "motifs", "heure", "heures", "jour", "jours", "cours", "matiere", "retard", "retards",
            "injustifiees", "retenue", "punition");

    private static final Pattern HALF_DAY = Pattern.compile("(?i)half_?days?");
    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern HOLE = Pattern.compile("(?<![#$])\\{([a-z_]+)}");
    private static final Pattern SQL_FROM = Pattern.compile("(?i)\\b(?:distinct )?from\\b");

    private CountsOnly() {
    }

    /** A column of the schema, or what one of its functions takes or gives. */
    static List<String> column(String where, String name, String type) {
        return type.equals(COLUMNS.get(name)) ? List.of() : List.of(where + "." + name + " is a " + type);
    }

    /** The fields of a record or entity. */
    static List<String> data(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .flatMap(field -> field(type, field)).toList();
    }

    private static Stream<String> field(Class<?> type, Field field) {
        String where = type.getSimpleName() + "." + field.getName();
        Stream<String> wrongType = TYPES.contains(field.getType()) ? Stream.empty() : Stream.of(where + " is a " + field.getType().getSimpleName());
        return Stream.concat(wrongType, names(where, List.of(field.getName())).stream());
    }

    /** Headers of an export, properties of a job: anything that is named. */
    static List<String> names(String where, Collection<String> names) {
        return names.stream().flatMap(CountsOnly::words).filter(FORBIDDEN::contains).map(word -> where + " says «" + word + "»").toList();
    }

    /** What a class writes: its log lines, its statements, the measures of its report. Its Javadoc is for us. */
    static List<String> literals(String where, String source) {
        return names(where, LITERAL.matcher(source).results()
                .map(found -> SQL_FROM.matcher(found.group(1) != null ? found.group(1) : found.group(2)).replaceAll(" ")).toList());
    }

    /** A statement of a resource. */
    static List<String> statement(String where, String sql) {
        return names(where, List.of(SQL_FROM.matcher(sql.replaceAll("(?m)--.*$", "")).replaceAll(" ")));
    }

    /** What a page shows: the values, not the sentences, which say what is not there. */
    static List<String> page(String where, String page) {
        return names(where, EXPRESSION.matcher(page).results().map(found -> found.group(1)).toList());
    }

    /** What a mail or a letter is filled with. */
    static List<String> template(String where, String template) {
        return HOLE.matcher(template).results().map(found -> found.group(1)).filter(hole -> !HOLES.contains(hole))
                .map(hole -> where + " is filled with {" + hole + "}").toList();
    }

    private static Stream<String> words(String name) {
        String bare = Normalizer.normalize(HALF_DAY.matcher(name).replaceAll(" "), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return WORD_END.splitAsStream(bare).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
