package fr.carnet.schoollife.discipline.board.control;

import fr.carnet.schoollife.discipline.board.entity.BoardMember;
import fr.carnet.schoollife.discipline.board.entity.Incompatibility;
import fr.carnet.schoollife.discipline.board.entity.MemberCannotSit;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;
import fr.carnet.shared.entity.SearchName;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may not sit in the conseil de discipline of a procedure (<i>D511-34; ED-092</i>): the pupil, the family with brothers and sisters,
 * who asked for it or told the facts, and a pupil temporarily excluded this year.
 *
 * <p>People are known by the words of their name, in any order: a namesake is refused too, and the replacement says so. A name of one
 * word bars that word alone.
 */
@Dependent
public class Incompatibilities {

    private static final Set<String> CIVILITIES = Set.of("M", "MME", "MLLE", "MONSIEUR", "MADAME");

    private static final String BARRED = """
            with led as (select * from sanction_procedure where id = ?1 and establishment_id = ?2)
            select 'CONCERNED', concat_ws(' ', u.first_name, coalesce(u.usage_name, u.last_name)) from led c join pupil u on u.id = c.pupil_id
            union all
            select 'RELATIVE', concat_ws(' ', g.first_name, coalesce(g.usage_name, g.last_name))
              from led c join guardianship l on l.pupil_id = c.pupil_id join guardian g on g.id = l.guardian_id
            union all
            select 'RELATIVE', concat_ws(' ', u.first_name, coalesce(u.usage_name, u.last_name))
              from led c
              join guardianship l on l.pupil_id = c.pupil_id and l.level in (1, 2)
              join guardianship o on o.guardian_id = l.guardian_id and o.level in (1, 2) and o.pupil_id <> c.pupil_id
              join pupil u on u.id = o.pupil_id
            union all
            select 'REQUESTER', concat_ws(' ', m.first_name, m.last_name)
              from led c join incident i on i.id = c.incident_id join staff_member m on m.id = i.reported_by
            union all
            select 'REQUESTER', c.board_requester from led c where c.board_requester is not null
            union all
            select 'REQUESTER', s.name
              from board_session b join board_summons s on s.session_id = b.id and s.quality = 'REQUESTER' where b.procedure_id = ?1
            union all
            select 'EXCLUDED', concat_ws(' ', u.first_name, coalesce(u.usage_name, u.last_name))
              from sanction s join pupil u on u.id = s.pupil_id
             where s.establishment_id = ?2 and s.school_year = ?3 and s.kind in ('CLASS_EXCLUSION', 'SCHOOL_EXCLUSION') and s.cancelled_at is null
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Refuses MemberCannotSit, for the first who is barred, with why. */
    public void check(long procedure, List<BoardMember> members) {
        List<Bar> bars = Row.of(em.createNativeQuery(BARRED).setParameter(1, procedure).setParameter(2, scope.establishmentId())
                .setParameter(3, scope.schoolYear().september())).map(row -> new Bar(row.value(Incompatibility.class), words(row.text()))).toList();
        members.forEach(member -> bars.stream().filter(bar -> bar.stops(words(member.name()))).findFirst().ifPresent(bar -> {
            throw new MemberCannotSit(member.name(), bar.ground());
        }));
    }

    private static Set<String> words(String name) {
        return Stream.of(SearchName.of(name).split(" ")).filter(word -> !CIVILITIES.contains(word)).collect(Collectors.toSet());
    }

    private record Bar(Incompatibility ground, Set<String> words) {

        boolean stops(Set<String> name) {
            return words.equals(name) || words.size() > 1 && name.containsAll(words);
        }
    }
}
