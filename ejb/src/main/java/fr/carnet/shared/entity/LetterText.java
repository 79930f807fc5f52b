package fr.carnet.shared.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person is told in writing: the same words in a mail and in a letter.
 *
 * <p>A template is plain text: the subject, then paragraphs between blank lines; one that begins with {@code #} is a heading, one
 * that is {@code {code}}, {@code {identifier}} or {@code {password}} alone is set apart to be copied. A hole without a value is a fault, never an empty place in ten thousand letters.
 */
public record LetterText(String subject, List<Paragraph> paragraphs, Language language) {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)}");
    private static final Set<String> SECRETS = Set.of("{code}", "{identifier}", "{password}");

    /** A piece of the message and how it looks. */
    public record Paragraph(Kind kind, String text) {

        /** The looks of a paragraph. */
        public enum Kind { TEXT, HEADING, CODE }
    }

    public LetterText {
        paragraphs = List.copyOf(paragraphs);
    }

    public LetterText(String subject, List<Paragraph> paragraphs) {
        this(subject, paragraphs, Language.FRENCH);
    }

    /** A sentence alone. */
    public static LetterText line(String sentence, Language language) {
        return new LetterText(sentence, List.of(), language);
    }

    public static LetterText of(String template, Map<String, String> values) {
        String[] pieces = template.strip().split("\\R{2,}");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            paragraphs.add(paragraph(pieces[i].strip(), values));
        }
        return new LetterText(filled(pieces[0], values), paragraphs);
    }

    /**
     * The same with the French below, which prevails (<i>D-10</i>).
     *
     * @param own      language of this text
     * @param prevails says in that language that the French prevails
     */
    public LetterText above(LetterText french, Language own, String prevails) {
        List<Paragraph> both = new ArrayList<>(paragraphs);
        both.add(new Paragraph(Paragraph.Kind.TEXT, prevails));
        both.add(new Paragraph(Paragraph.Kind.HEADING, french.subject()));
        both.addAll(french.paragraphs());
        return new LetterText(subject + " / " + french.subject(), both, own);
    }

    /** The same with more paragraphs at its end. */
    public LetterText ending(List<String> last) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        last.forEach(text -> all.add(new Paragraph(Paragraph.Kind.TEXT, text)));
        return new LetterText(subject, all, language);
    }

    /** The same words, said to be in this language. */
    public LetterText in(Language own) {
        return new LetterText(subject, paragraphs, own);
    }

    private static Paragraph paragraph(String piece, Map<String, String> values) {
        if (SECRETS.contains(piece)) {
            return new Paragraph(Paragraph.Kind.CODE, filled(piece, values));
        }
        return piece.startsWith("# ")
                ? new Paragraph(Paragraph.Kind.HEADING, filled(piece.substring(2), values))
                : new Paragraph(Paragraph.Kind.TEXT, filled(piece, values));
    }

    private static String filled(String text, Map<String, String> values) {
        return HOLE.matcher(text).replaceAll(hole -> {
            String value = values.get(hole.group(1));
            if (value == null) {
                throw new IllegalStateException("The template has no value for " + hole.group(1) + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The whole as a plain text mail. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            switch (paragraph.kind()) {
                case HEADING -> text.append(paragraph.text().toUpperCase(Locale.FRENCH)).append("\n\n");
                case CODE -> text.append("    ").append(paragraph.text()).append("\n\n");
                case TEXT -> text.append(paragraph.text()).append("\n\n");
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "LetterText[" + subject + "]";
    }
}
