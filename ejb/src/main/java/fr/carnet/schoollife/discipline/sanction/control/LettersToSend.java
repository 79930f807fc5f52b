package fr.carnet.schoollife.discipline.sanction.control;

import fr.carnet.schoollife.discipline.sanction.boundary.LettersLine;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter;
import fr.carnet.schoollife.discipline.sanction.boundary.ProcedureLetter.Made;
import fr.carnet.schoollife.discipline.sanction.entity.Authority;
import fr.carnet.shared.control.CurrentScope;
import fr.carnet.shared.control.Row;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which letters each procedure has, from the steps that were made: neither facts nor reasons are read for it. */
@Dependent
public class LettersToSend {

    private static final String LINES = """
            select c.id, coalesce(u.usage_name, u.last_name), u.first_name, d.code, c.authority, c.banned_from is not null, c.decided_on is not null,
                   c.notified_on is not null, c.executed_from is not null, c.revoked_on is not null,
                   (select max(b.id) from board_session b where b.procedure_id = c.id and b.state = 'CALLED')
              from sanction_procedure c
              join pupil u on u.id = c.pupil_id
              left join division_pupil dp on dp.pupil_id = u.id and dp.principal
              left join division d on d.id = dp.division_id and d.school_year = ?2 and d.establishment_id = ?1
             where c.establishment_id = ?1 and c.state <> 'DROPPED'
             order by c.state = 'EXECUTED', c.id desc limit 200
            """;

    @PersistenceContext(unitName = "carnet")
    EntityManager em;

    @Inject
    CurrentScope scope;

    /** Those that wait for somebody first, newest first. */
    public List<LettersLine> lines() {
        return Row.of(em.createNativeQuery(LINES).setParameter(1, scope.establishmentId()).setParameter(2, scope.schoolYear().september()))
                .map(row -> new LettersLine(row.id(), row.text(), row.text(), row.text(), letters(row), row.optionalId()))
                .filter(line -> !line.letters().isEmpty() || line.session() != null).toList();
    }

    private static List<ProcedureLetter> letters(Row row) {
        return ProcedureLetter.of(new Made(row.value(Authority.class) == Authority.BOARD, row.flag(), row.flag(), row.flag(), row.flag(), row.flag()));
    }
}
