package fr.carnet.shared.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written from left to right, put within a text that runs from right to left (<i>D-10</i>). */
public final class RightToLeft {

    private static final char ISOLATE = '\u2066';
    private static final char END = '\u2069';
    private static final Pattern JOINT = Pattern.compile("^[\\s,]*");

    private RightToLeft() {
    }

    /**
     * The value, isolated so that its words and numbers keep their order; as it is when it runs from right to left itself. The comma or space
     * that joins it to what comes before stays outside.
     */
    public static String isolated(String value) {
        Matcher joint = JOINT.matcher(value);
        int start = joint.find() ? joint.end() : 0;
        return start == value.length() || value.chars().anyMatch(RightToLeft::runsLeft) ? value
                : value.substring(0, start) + ISOLATE + value.substring(start) + END;
    }

    private static boolean runsLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
