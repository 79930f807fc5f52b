package fr.carnet.web.schoollife;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilLine;
import fr.carnet.schoollife.absence.boundary.ArrangementDesk;
import fr.carnet.schoollife.absence.boundary.ArrangementLine;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.convert.Dates;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Backs {@code /schoollife/arrangements.xhtml}: the dispenses and arranged timetables that run in the school, or all those of one pupil
 * with the form to record another.
 */
@Named
@ViewScoped
public class ArrangementsPage implements Serializable {

    private static final String AGAIN = "/schoollife/arrangements?faces-redirect=true&includeViewParams=true";
    private static final int SHORTEST = 2;

    @Inject
    ArrangementDesk desk;
    @Inject
    PupilDesk pupils;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private String pupil;
    private String words;
    private ArrangementForm form;
    private transient PupilLine concerned;
    private transient List<ArrangementLine> lines;
    private transient List<PupilLine> found;

    @PostConstruct
    void open() {
        form = new ArrangementForm(clock.today(), clock.schoolYear().lastDay());
    }

    /** Reads before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getLines();
    }

    public String record() {
        notices.info("schoollife_arrangements.message.info.recorded", desk.record(form.asked(ids.open(pupil))));
        return AGAIN;
    }

    public String end(ArrangementLine line) {
        notices.info("schoollife_arrangements.message.info.ended", desk.end(line.id()));
        return AGAIN;
    }

    /** Shows who answers to the name. */
    public void find() {
        found = null;
    }

    public List<ArrangementLine> getLines() {
        if (lines == null) {
            lines = isOfPupil() ? desk.of(ids.open(pupil)) : desk.current();
        }
        return lines;
    }

    public boolean isOfPupil() {
        return pupil != null && !pupil.isBlank();
    }

    public PupilLine getConcerned() {
        if (concerned == null) {
            concerned = pupils.sheet(ids.open(pupil)).pupil();
        }
        return concerned;
    }

    public boolean isSearched() {
        return words != null && words.strip().length() >= SHORTEST;
    }

    public List<PupilLine> getFound() {
        if (found == null) {
            found = isSearched() ? pupils.search(words).stream().filter(line -> !line.left()).toList() : List.of();
        }
        return found;
    }

    /** «lundi». */
    public String nameOf(DayOfWeek day) {
        return Dates.nameOf(day);
    }

    public String seal(long id) {
        return ids.seal(id);
    }

    public ArrangementForm getForm() {
        return form;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
