package fr.carnet.establishments.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;

/**
 * That a head opened a service to the families of the school, for one school year.
 *
 * <p>Off until somebody opens it (<i>TS-001</i>). Closing hides everything at once, because the policies of the database read this very
 * row, and keeps who did it and when; opening again is another row.
 */
@Entity
@Table(name = "service_opening")
@NamedQuery(name = "ServiceOpening.live", query = """
        select o from ServiceOpening o
         where o.establishmentId = :establishment and o.schoolYear = :year and o.closedAt is null""")
public class ServiceOpening {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_opening_seq")
    @SequenceGenerator(name = "service_opening_seq", sequenceName = "service_opening_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "establishment_id")
    private long establishmentId;

    @Column(name = "school_year")
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Long closedBy;

    protected ServiceOpening() { /* JPA */ }

    private ServiceOpening(long establishmentId, int schoolYear, Service service, Instant now, long head) {
        this.establishmentId = establishmentId;
        this.schoolYear = schoolYear;
        this.service = service;
        this.openedAt = now;
        this.openedBy = head;
    }

    public static ServiceOpening of(long establishmentId, int schoolYear, Service service, Instant now, long head) {
        return new ServiceOpening(establishmentId, schoolYear, service, now, head);
    }

    public void close(Instant now, long head) {
        this.closedAt = now;
        this.closedBy = head;
    }

    public Service service() {
        return service;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
