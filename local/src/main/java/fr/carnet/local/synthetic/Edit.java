package fr.carnet.local.synthetic;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change made to a generated file.
 *
 * <p>One that finds nothing to change throws: a test that believes it spoilt a file must not pass because it did not.
 */
@FunctionalInterface
interface Edit {

    Charset LATIN_9 = Charset.forName("ISO-8859-15");

    /** Returns the file that now holds the content. */
    Path apply(Path file) throws IOException;

    default Edit then(Edit next) {
        return file -> next.apply(apply(file));
    }

    static Edit first(String pattern, String replacement) {
        return text(pattern, matcher -> matcher.replaceFirst(replacement));
    }

    static Edit everywhere(String pattern, String replacement) {
        return text(pattern, matcher -> matcher.replaceAll(replacement));
    }

    static Edit afterFirst(String pattern, String addition) {
        return text(pattern, matcher -> matcher.replaceFirst("$0" + addition));
    }

    /** Gives the second value met the text of the first, wherever it stands. */
    static Edit withSecond(String pattern) {
        return text(pattern, matcher -> {
            matcher.find();
            String one = matcher.group(1);
            matcher.find();
            String all = matcher.replaceAll("$0");
            return all.replace(secondOf(pattern, all), one);
        });
    }

    /** Within the links of the first pupil only. */
    static Edit ofFirstPupil(String pattern, String replacement) {
        return text("<RESPONSABLE_ELEVE>\\s*<ELEVE_ID>(\\d+)", matcher -> {
            matcher.find();
            Pattern link = Pattern.compile("(?s)<RESPONSABLE_ELEVE>\\s*<ELEVE_ID>" + matcher.group(1)
                    + "<.*?</RESPONSABLE_ELEVE>");
            return link.matcher(matcher.replaceAll("$0")).replaceAll(
                    found -> Matcher.quoteReplacement(found.group().replaceAll(pattern, replacement)));
        });
    }

    /** Makes the guardian of another family a third legal guardian of the first pupil. */
    static Edit thirdLegalGuardian() {
        return text("(?s)<RESPONSABLE_ELEVE>.*</RESPONSABLE_ELEVE>", matcher -> {
            matcher.find();
            Matcher links = Pattern.compile("(?s)(<RESPONSABLE_ELEVE>\\s*<ELEVE_ID>)(\\d+)(<.*?</RESPONSABLE_ELEVE>)")
                    .matcher(matcher.group());
            links.find();
            String pupil = links.group(2);
            while (links.group(2).equals(pupil)) links.find();
            return matcher.replaceFirst("$0" + links.group(1) + pupil + links.group(3)
                    .replace("<PAIE_FRAIS_SCOLAIRES>1", "<PAIE_FRAIS_SCOLAIRES>0"));
        });
    }

    static Edit bytes(Bytes spoiling) {
        return spoiling::spoil;
    }

    /** A thousand million times the same three letters, in less than a kilobyte. */
    static String billionLaughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE BEE_ELEVES [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }

    private static Edit text(String pattern, Function<Matcher, String> change) {
        Pattern compiled = Pattern.compile(pattern);
        UnaryOperator<String> edit = text -> change.apply(compiled.matcher(text));
        return file -> {
            String before = Files.readString(file, LATIN_9);
            String after = edit.apply(before);
            if (after.equals(before)) throw new IllegalStateException("Nothing to spoil for " + pattern);
            return Files.writeString(file, after, LATIN_9);
        };
    }

    private static String secondOf(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        matcher.find();
        matcher.find();
        return matcher.group(1);
    }
}
