package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absenteeism.boundary.AttendanceFileDesk;
import fr.carnet.schoollife.absenteeism.boundary.FileLine;
import fr.carnet.schoollife.absenteeism.boundary.FileSheet;
import fr.carnet.schoollife.absenteeism.boundary.TakenStep;
import fr.carnet.schoollife.absenteeism.entity.FileStep;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.Notices;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /schoollife/attendance-files.xhtml}: the files of absenteeism, and one of them with its steps. */
@Named
@ViewScoped
public class AttendanceFilesPage implements Serializable {

    private static final String AGAIN = "/schoollife/attendance-files?faces-redirect=true&includeViewParams=true";

    @Inject
    AttendanceFileDesk desk;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    Notices notices;

    private String id;
    private boolean all;
    private FileStep step;
    private LocalDate on;
    private String note;
    private transient FileSheet sheet;
    private transient List<FileLine> lines;

    @PostConstruct
    void open() {
        on = clock.today();
    }

    public String take() {
        desk.take(new TakenStep(ids.open(id), step, on, note));
        notices.info("schoollife_attendance_files.message.info.taken");
        return AGAIN;
    }

    public String send() {
        desk.send(ids.open(id));
        notices.info("schoollife_attendance_files.message.info.sent");
        return AGAIN;
    }

    /** The file asked for; nothing when the list is. */
    public FileSheet getSheet() {
        if (sheet == null && id != null && !id.isBlank()) {
            sheet = desk.sheet(ids.open(id));
        }
        return sheet;
    }

    public List<FileLine> getLines() {
        if (lines == null) {
            lines = desk.list(all);
        }
        return lines;
    }

    public String seal(long other) {
        return ids.seal(other);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public FileStep getStep() {
        return step;
    }

    public void setStep(FileStep step) {
        this.step = step;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
