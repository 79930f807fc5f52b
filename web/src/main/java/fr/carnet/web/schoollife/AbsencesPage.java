package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.AbsenceFilter;
import fr.carnet.schoollife.absence.boundary.AbsenceLine;
import fr.carnet.schoollife.absence.boundary.AbsenceList;
import fr.carnet.schoollife.absence.boundary.AbsenceView;
import fr.carnet.schoollife.absence.boundary.DivisionChoice;
import fr.carnet.schoollife.absence.boundary.Settlement;
import fr.carnet.schoollife.absence.entity.AbsenceReason;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Backs {@code /schoollife/absences.xhtml}: the work list, and the answer to one line or to all those ticked.
 *
 * <p>Its buttons are plain ones whose names say the act and whose values say the line: a page of fifty lines has hundreds of them, too
 * many to be components.
 */
@Named
@ViewScoped
public class AbsencesPage implements Serializable {

    private static final String AGAIN = "/schoollife/absences?faces-redirect=true&includeViewParams=true";

    @Inject
    AbsenceDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private AbsenceView view = AbsenceView.TO_SETTLE;
    private LocalDate from;
    private LocalDate to;
    private String division;
    private String name;
    private AbsenceReason said;
    private int page = 1;
    private boolean ticked;
    private transient AbsenceList list;
    private transient List<DivisionChoice> divisions;
    private transient Integer contradictions;

    /** Does what a button of the form asks; never anything for a link. */
    public String act() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        return Stream.of(asked("accept").map(this::accept), asked("settle").map(this::settle), asked("bulk").map(this::bulk),
                asked("take").map(this::take)).flatMap(Optional::stream).findFirst().orElse(AGAIN);
    }

    private String accept(String line) {
        desk.accept(Set.of(ids.open(line)));
        return done("schoollife_absences.message.info.accepted", 1);
    }

    private String settle(String lineAndReason) {
        String[] parts = lineAndReason.split(" ");
        return settle(Set.of(ids.open(parts[0])), AbsenceReason.valueOf(parts[1]));
    }

    /** What was chosen for all the lines that are ticked. */
    private String bulk(String answer) {
        Set<Long> lines = lines();
        switch (answer) {
            case "ACCEPT" -> desk.accept(lines);
            case "TAKE" -> desk.take(lines);
            default -> {
                return settle(lines, AbsenceReason.valueOf(answer));
            }
        }
        return done("schoollife_absences.message.info." + (answer.equals("TAKE") ? "taken" : "accepted"), lines.size());
    }

    private String settle(Set<Long> lines, AbsenceReason reason) {
        desk.settle(new Settlement(lines, reason, null, null));
        return done("schoollife_absences.message.info.settled", lines.size());
    }

    private String take(String line) {
        desk.take(Set.of(ids.open(line)));
        return done("schoollife_absences.message.info.taken", 1);
    }

    private String done(String key, int lines) {
        notices.info(key, lines);
        ticked = false;
        return AGAIN;
    }

    private Optional<String> asked(String button) {
        return Optional.ofNullable(sent().getRequestParameterMap().get(button));
    }

    private static ExternalContext sent() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private Set<Long> lines() {
        String[] boxes = sent().getRequestParameterValuesMap().get("line");
        return boxes == null ? Set.of() : Arrays.stream(boxes).map(ids::open).collect(Collectors.toSet());
    }

    public AbsenceList getList() {
        if (list == null) {
            Long chosen = division == null || division.isBlank() ? null : ids.open(division);
            list = desk.page(new AbsenceFilter(view, from, to, chosen, name, said, page));
        }
        return list;
    }

    public List<DivisionChoice> getDivisions() {
        if (divisions == null) {
            divisions = desk.divisions();
        }
        return divisions;
    }

    /** How many absences a roll contradicts. */
    public int getContradictions() {
        if (contradictions == null) {
            contradictions = desk.contradictionCount();
        }
        return contradictions;
    }

    /** Days since the absence began. */
    public long age(AbsenceLine line) {
        return Math.max(0, ChronoUnit.DAYS.between(line.from().toLocalDate(), clock.today()));
    }

    public String seal(long id) {
        return ids.seal(id);
    }

    /** Address of another page of the same list, or of this one with all its lines ticked. */
    public String address(int other, boolean all) {
        return "?view=" + view + text("from", from) + text("to", to) + text("division", division) + text("name", name) + text("said", said)
                + "&page=" + other + (all ? "&ticked=true" : "");
    }

    private static String text(String parameter, Object value) {
        return value == null || value.toString().isBlank() ? ""
                : "&" + parameter + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    public AbsenceView[] getViews() {
        return AbsenceView.values();
    }

    /** What settles a line: the five reasons of the law, another that is accepted, and a refusal. */
    public List<AbsenceReason> getAnswers() {
        return Arrays.stream(AbsenceReason.values()).filter(reason -> reason != AbsenceReason.UNKNOWN).toList();
    }

    public List<AbsenceReason> getSaidReasons() {
        return AbsenceReason.ofFamilies();
    }

    public AbsenceView getView() {
        return view;
    }

    public void setView(AbsenceView view) {
        this.view = view;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AbsenceReason getSaid() {
        return said;
    }

    public void setSaid(AbsenceReason said) {
        this.said = said;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
