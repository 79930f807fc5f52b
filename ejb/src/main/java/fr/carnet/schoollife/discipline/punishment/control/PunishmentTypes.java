package fr.carnet.schoollife.discipline.punishment.control;

import fr.carnet.schoollife.discipline.punishment.boundary.PunishmentTypeLine;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentKind;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentType;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentTypeTwice;
import fr.carnet.schoollife.discipline.punishment.entity.PunishmentTypeUnknown;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The list of punishments of the school in scope (<i>ED-031</i>). */
@Dependent
public class PunishmentTypes {

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    public List<PunishmentTypeLine> open() {
        return Row.of(em.createNativeQuery("""
                        select id, nature, label from punishment_type where establishment_id = ?1 and closed_at is null order by lower(label)""")
                        .setParameter(1, scope.establishmentId()))
                .map(row -> new PunishmentTypeLine(row.id(), row.value(PunishmentKind.class), row.text())).toList();
    }

    /** Refuses PunishmentTypeUnknown. */
    public PunishmentType get(long id) {
        PunishmentType type = em.find(PunishmentType.class, id);
        if (type == null || !type.isOpenIn(scope.establishmentId())) {
            throw new PunishmentTypeUnknown(id);
        }
        return type;
    }

    /** The first of a nature: what an exclusion marked in a roll becomes. Refuses PunishmentTypeUnknown when the school closed them all. */
    public PunishmentType first(PunishmentKind nature) {
        return open().stream().filter(line -> line.nature() == nature).findFirst().map(line -> get(line.id()))
                .orElseThrow(() -> new PunishmentTypeUnknown(0));
    }

    /** Refuses PunishmentTypeTwice, PunishmentForbidden. */
    public void add(PunishmentKind nature, String label) {
        PunishmentType type = PunishmentType.of(scope.establishmentId(), nature, label);
        if (open().stream().anyMatch(line -> line.label().equalsIgnoreCase(type.label()))) {
            throw new PunishmentTypeTwice();
        }
        em.persist(type);
    }
}
