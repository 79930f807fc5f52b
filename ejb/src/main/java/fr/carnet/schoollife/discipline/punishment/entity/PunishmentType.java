package fr.carnet.schoollife.discipline.punishment.entity;

import fr.carnet.shared.entity.SearchName;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A punishment of the school's own list, as its règlement intérieur names it (<i>ED-031</i>).
 *
 * <p>Never renamed, since it is written on what was given with it: closed, and another one added.
 */
@Entity
@Table(name = "punishment_type")
public class PunishmentType {

    /** Words of what no school may give: marks as a punishment, copied lines, a whole class at once (<i>ED-034, ED-035</i>). */
    private static final Set<String> FORBIDDEN = Set.of("NOTE", "NOTES", "ZERO", "MOYENNE", "BAREME", "LIGNES", "COLLECTIF", "COLLECTIVE",
            "AVERTISSEMENT", "BLAME");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "punishment_type_seq")
    @SequenceGenerator(name = "punishment_type_seq", sequenceName = "punishment_type_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Enumerated(EnumType.STRING)
    private PunishmentKind nature;

    private String label;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    protected PunishmentType() { /* JPA */ }

    private PunishmentType(long establishment, PunishmentKind nature, String label) {
        this.establishmentId = establishment;
        this.nature = nature;
        this.label = label.strip();
    }

    /** Refuses PunishmentForbidden. */
    public static PunishmentType of(long establishment, PunishmentKind nature, String label) {
        if (Stream.of(SearchName.of(label).split(" ")).anyMatch(FORBIDDEN::contains)) {
            throw new PunishmentForbidden();
        }
        return new PunishmentType(establishment, nature, label);
    }

    public void close(Instant now, long account) {
        this.closedAt = now;
        this.closedBy = account;
    }

    public boolean isOpenIn(long establishment) {
        return establishmentId == establishment && closedAt == null;
    }

    public Long id() {
        return id;
    }

    public PunishmentKind nature() {
        return nature;
    }

    public String label() {
        return label;
    }
}
