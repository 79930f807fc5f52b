package fr.carnet.web.schoollife;

import fr.carnet.schoollife.discipline.punishment.boundary.NewPunishment;
import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentDesk;
import fr.carnet.schoollife.discipline.punishment.boundary.PupilToPunish;
import fr.carnet.shared.control.OpaqueIds;
import fr.carnet.shared.control.SchoolClock;
import fr.carnet.web.frame.ActiveUser;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Backs {@code /schoollife/give-punishment.xhtml}: one pupil or several, each with a motive of his or her own (<i>ED-034</i>).
 *
 * <p>Who may only propose sees the same page with another word on its button.
 */
@Named
@ViewScoped
public class GivePunishmentPage implements Serializable {

    @Inject
    PunishmentDesk desk;

    @Inject
    DetentionWords words;

    @Inject
    OpaqueIds ids;

    @Inject
    SchoolClock clock;

    @Inject
    ActiveUser user;

    @Inject
    Notices notices;

    private final List<MotiveForm> pupils = new ArrayList<>();
    private transient List<PupilToPunish> found;
    private transient List<Option> types;
    private transient List<Option> slots;
    private String pupil;
    private String name;
    private String type;
    private String work;
    private String slot;
    private LocalDate decidedOn;

    @PostConstruct
    void open() {
        decidedOn = clock.today();
    }

    /** From the file of a pupil: he or she is chosen already. */
    public void begin() {
        if (pupil != null && pupils.isEmpty()) {
            pupils.add(new MotiveForm(desk.pupil(ids.open(pupil))));
        }
    }

    public void search() {
        found = desk.pupils(name);
        if (found.size() == 1) {
            add(found.get(0));
        }
    }

    public void add(PupilToPunish pupil) {
        if (pupils.stream().noneMatch(chosen -> chosen.getPupil().id() == pupil.id())) {
            pupils.add(new MotiveForm(pupil));
        }
        found = null;
        name = null;
    }

    public void remove(MotiveForm chosen) {
        pupils.remove(chosen);
    }

    public String save() {
        if (pupils.isEmpty()) {
            notices.error("schoollife_give_punishment.message.error.nobody");
            return null;
        }
        List<NewPunishment> asked = pupils.stream().map(this::asked).toList();
        if (user.isPunishing()) {
            desk.recordAll(asked);
            notices.info("schoollife_give_punishment.message.info.given", asked.size());
        } else {
            asked.forEach(desk::propose);
            notices.info("schoollife_give_punishment.message.info.proposed");
        }
        return "/schoollife/punishments?faces-redirect=true";
    }

    private NewPunishment asked(MotiveForm form) {
        return new NewPunishment(form.getPupil().id(), ids.open(type), decidedOn, form.getMotive(), work, slot == null ? null : ids.open(slot));
    }

    public List<PupilToPunish> getFound() {
        return found;
    }

    public List<MotiveForm> getPupils() {
        return pupils;
    }

    public List<Option> getTypes() {
        if (types == null) {
            types = desk.types().stream().map(line -> new Option(ids.seal(line.id()), line.label())).toList();
        }
        return types;
    }

    public List<Option> getSlots() {
        if (slots == null) {
            slots = user.isPunishing() ? words.options(desk.freePlaces()) : List.of();
        }
        return slots;
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getWork() {
        return work;
    }

    public void setWork(String work) {
        this.work = work;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
