package fr.carnet.web.schoollife;

import fr.carnet.schoollife.absence.boundary.AbsenceDesk;
import fr.carnet.schoollife.absence.boundary.DivisionChoice;
import fr.carnet.schoollife.halfday.boundary.Register;
import fr.carnet.schoollife.halfday.boundary.RegisterDesk;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Backs {@code /schoollife/registers.xhtml}: the month of a division, a mark for each half-day missed. */
@Named
@RequestScoped
public class RegistersPage {

    @Inject
    RegisterDesk desk;

    @Inject
    AbsenceDesk absences;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    private String division;
    private LocalDate month;
    private Register register;
    private List<DivisionChoice> divisions;

    @PostConstruct
    void open() {
        month = clock.today().withDayOfMonth(1);
    }

    /** The register asked for, or that of the first division; nothing in a school without any. */
    public Register getRegister() {
        if (register == null && !getDivisions().isEmpty()) {
            if (division == null || division.isBlank()) {
                division = seal(getDivisions().get(0));
            }
            register = desk.register(ids.open(division), month);
        }
        return register;
    }

    public List<DivisionChoice> getDivisions() {
        if (divisions == null) {
            divisions = absences.divisions();
        }
        return divisions;
    }

    /** The months of the year that have begun, the newest first. */
    public List<LocalDate> getMonths() {
        LocalDate first = LocalDate.of(clock.schoolYear().september(), 9, 1);
        return Stream.iterate(clock.today().withDayOfMonth(1), each -> !each.isBefore(first), each -> each.minusMonths(1)).toList();
    }

    private String seal(DivisionChoice choice) {
        return ids.seal(choice.id());
    }

    /** The opaque identity of a pupil or of a division. */
    public String seal(long id) {
        return ids.seal(id);
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public LocalDate getMonth() {
        return month;
    }

    public void setMonth(LocalDate month) {
        this.month = month;
    }
}
