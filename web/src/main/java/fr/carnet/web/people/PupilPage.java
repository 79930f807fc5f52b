package fr.carnet.web.people;

import fr.carnet.people.boundary.PupilDesk;
import fr.carnet.people.boundary.PupilSheet;
import fr.carnet.schoollife.absence.boundary.AttendanceDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.sanction.boundary.SanctionDesk;
import fr.carnet.schoollife.lateness.boundary.LatenessDesk;
import fr.carnet.schoollife.record.boundary.EventLine;
import fr.carnet.schoollife.record.boundary.PupilRecordDesk;
import fr.carnet.schoollife.record.boundary.PupilTotals;
import fr.carnet.schoollife.record.boundary.PupilYear;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.schoollife.YearStrip;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.util.List;

/**
 * Backs {@code /people/pupil.xhtml}: the file of one pupil, and the four facts that may be recorded in it.
 *
 * <p>Of the view and not of the request, so that the line on which «Annuler» is pressed is the line that was shown. The lists are
 * not kept when the session travels: they are read again.
 */
@Named
@ViewScoped
public class PupilPage implements Serializable {

    private static final String AGAIN = "/people/pupil?faces-redirect=true&includeViewParams=true";

    @Inject
    PupilDesk pupils;
    @Inject
    PupilRecordDesk recordDesk;
    @Inject
    AttendanceDesk attendance;
    @Inject
    LatenessDesk latenesses;
    @Inject
    PunishmentDesk punishments;
    @Inject
    SanctionDesk sanctions;
    @Inject
    OpaqueIds ids;
    @Inject
    SchoolClock clock;
    @Inject
    Notices notices;

    private String id;
    private transient PupilSheet sheet;
    private transient PupilYear year;
    private transient YearStrip strip;
    private AbsenceForm absence;
    private LatenessForm lateness;

    @PostConstruct
    void open() {
        absence = new AbsenceForm(clock.today());
        lateness = new LatenessForm(clock.today());
    }

    /** Reads the file before anything is written, so that an unknown pupil is a page not found. */
    public void read() {
        getSheet();
    }

    public String recordAbsence() {
        attendance.record(absence.asked(pupil()));
        notices.info("people_pupil.message.info.absence");
        return AGAIN;
    }

    public String recordLateness() {
        latenesses.record(lateness.asked(pupil()));
        notices.info("people_pupil.message.info.lateness");
        return AGAIN;
    }

    public String cancel(EventLine event) {
        switch (event.kind()) {
            case ABSENCE -> attendance.cancel(event.id());
            case LATENESS -> latenesses.cancel(event.id());
            case PUNISHMENT -> punishments.cancel(event.id());
            case SANCTION -> sanctions.cancel(event.id());
        }
        notices.info("people_pupil.message.info.cancelled");
        return AGAIN;
    }

    public PupilSheet getSheet() {
        if (sheet == null) {
            sheet = pupils.sheet(pupil());
        }
        return sheet;
    }

    public List<EventLine> getEvents() {
        return year().events();
    }

    public PupilTotals getTotals() {
        return year().totals();
    }

    /** The year as a strip of days, without what was cancelled; of absences the half-days that count. */
    public YearStrip getStrip() {
        if (strip == null) {
            strip = new YearStrip(clock.schoolYear());
            strip.miss(getTotals().missed());
            getEvents().stream().filter(event -> !event.cancelled()).forEach(event -> strip.add(event.kind(), event.from()));
        }
        return strip;
    }

    private PupilYear year() {
        if (year == null) {
            year = recordDesk.year(pupil());
        }
        return year;
    }

    private long pupil() {
        return ids.open(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AbsenceForm getAbsence() {
        return absence;
    }

    public LatenessForm getLateness() {
        return lateness;
    }
}
