package fr.carnet.web.frame;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of the texts that families and anybody read, which is written in every language; the rest is for the staff and is French only
 * (<i>D-10</i>). What is added to a page of theirs and begins otherwise is added here.
 */
final class FamilyTexts {

    private static final List<String> BEGINNINGS = List.of("common.", "jakarta.faces.", "errorpages_", "index.", "accessibility.", "sign_in.", "second_step.",
            "forgotten.", "new_password.", "activation.", "not_my_child.", "account_security.", "account_second_factor.", "answer.", "news_stop.", "family.", "family_",
            "privacy.", "schoollife.when.", "schoollife.measure.", "schoollife.strip.", "timetable.lesson.", "timetable.paragraph.no_lesson",
            "timetable_week.paragraph.week", "timetable_week.header.turn", "timetable_week.link.previous", "timetable_week.link.next",
            "Area.FAMILY", "Area.ACCOUNT.", "Destination.FAMILY", "Destination.ACCOUNT.",
            "Role.", "EventKind.", "Today.", "AbsenceReason.", "LatenessReason.", "PunishmentKind.", "SanctionKind.", "RequestKind.", "RefusalChannel.",
            "Pace.", "NewsKind.");

    /** What may be refused on their pages, by the name of the refusal. */
    private static final Set<String> REFUSALS = Set.of("UnknownThing", "OutOfScope", "AddressRefused", "MailedCodeRefused", "SecondStepRefused",
            "SecondFactorNotBegun", "CurrentPasswordWrong", "CodeRefused", "NoticeNotRead", "InvalidLogin", "LoginTaken", "AccountUsedElsewhere", "PasswordsDiffer",
            "PasswordTooShort", "PasswordTooLong", "PasswordTooSimple", "PasswordTooCommon", "PasswordBreached", "PasswordTellsContext", "SignInRefused",
            "TooManyTries", "AccountLocked", "HashingBusy", "MustChooseOwn", "NothingToRefuse", "AlreadyRefused", "NobodyConcerned", "AnswerLinkDead",
            "ExplanationTaken", "FactUnknown", "PeriodBackwards",
            "SecurityKeyRefused", "TooManySecurityKeys", "NewsStopUnknown", "AddressNotProved");

    private static final Pattern INCLUDED = Pattern.compile("src=\"(/WEB-INF/[\\w./-]+\\.xhtml)\"|template=\"(/WEB-INF/[\\w./-]+\\.xhtml)\"|<cn:(\\w+)");

    private FamilyTexts() {
    }

    static boolean holds(String key) {
        return REFUSALS.contains(key) || BEGINNINGS.stream().anyMatch((key + ".")::startsWith);
    }

    static Set<String> keys() {
        return new Messages().texts().keySet().stream().filter(FamilyTexts::holds).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Their pages, with all the parts and tags of which those are made. */
    static Map<Path, String> pages() {
        Map<Path, String> all = Texts.pages();
        Path root = Path.of("src/main/webapp");
        Map<Path, String> found = new TreeMap<>();
        Deque<Path> left = new ArrayDeque<>(all.keySet().stream().filter(page -> isTheirs(root.relativize(page).toString())).toList());
        while (!left.isEmpty()) {
            Path page = left.remove();
            if (all.containsKey(page) && found.put(page, all.get(page)) == null) {
                INCLUDED.matcher(all.get(page)).results().map(part -> Stream.of(1, 2, 3).map(part::group).toList())
                        .map(part -> root.resolve(part.get(2) != null ? "WEB-INF/tags/" + part.get(2) + ".xhtml"
                                : (part.get(0) != null ? part.get(0) : part.get(1)).substring(1))).forEach(left::add);
            }
        }
        return found;
    }

    private static boolean isTheirs(String page) {
        return !page.contains("/") || page.startsWith("family/") || page.startsWith("account/") || page.startsWith("WEB-INF/errorpages/");
    }
}
