package fr.carnet.people.authority.entity;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was decided of who may know about a pupil, by a judge, by the family or by the adult pupil.
 *
 * <p>Those of a link say how one person stands towards the pupil (<i>Code civil, art. 371-1 à 377-1; ED-130 to ED-140</i>); the others are
 * of the pupil (<i>ED-139, ED-141 to ED-144</i>). Nothing is edited: what ends a measure is another one, which says why.
 */
public enum AuthorityMeasure {
    /** Exercises parental authority, again: ends any other state of the link. */
    EXERCISED(true, true),
    /** Does not exercise it and keeps the right to watch over education (art. 373-2-1): told of choices and results, not by this service. */
    SURVEILLANCE(true, false),
    /** Lost it (art. 378, 379): no access at all. */
    WITHDRAWN(true, false),
    /** Holds it by delegation (art. 377). */
    DELEGATED(true, false),
    /** Was entrusted with the child by a judge, a person or a service (art. 373-3, 375-3): usual acts only. */
    ENTRUSTED(true, false),
    /** Must not learn where the pupil lives and goes to school. */
    HIDDEN(true, false),
    SHOWN(true, true),

    /** The place where the pupil lives is printed nowhere. */
    PLACE_SECRET(false, false),
    PLACE_KNOWN(false, true),
    /** Handled as an adult from then on (art. 413-6). */
    EMANCIPATED(false, false),
    /** Eighteen years old: written by the clock. */
    OF_AGE(false, false),
    /** The adult pupil objects to the parents being told; they remain told of absenteeism while they provide for him or her. */
    OBJECTION(false, false),
    OBJECTION_LIFTED(false, true),
    /** The adult pupil lives from own means: the parents are told of nothing. */
    INDEPENDENT(false, false);

    private final boolean link;
    private final boolean lifting;

    AuthorityMeasure(boolean link, boolean lifting) {
        this.link = link;
        this.lifting = lifting;
    }

    public boolean isOfLink() {
        return link;
    }

    /** Opens again what another measure had closed: it is not recorded without a ground. */
    public boolean isLifting() {
        return lifting;
    }

    /** Whether only a pupil who is of age can decide it. */
    public boolean needsAdult() {
        return this == OBJECTION || this == OBJECTION_LIFTED || this == INDEPENDENT;
    }

    /** Whether somebody, who was told until then, may not be any more. */
    public boolean isNarrowing() {
        return this == SURVEILLANCE || this == WITHDRAWN || this == HIDDEN;
    }

    public static List<AuthorityMeasure> ofLinks() {
        return Stream.of(values()).filter(AuthorityMeasure::isOfLink).toList();
    }

    /** Those that a person records. */
    public static List<AuthorityMeasure> ofPupils() {
        return Stream.of(values()).filter(measure -> !measure.isOfLink() && measure != OF_AGE).toList();
    }
}
