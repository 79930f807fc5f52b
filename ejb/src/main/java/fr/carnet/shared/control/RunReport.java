package fr.carnet.shared.control;

import fr.carnet.shared.entity.RunUnknown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;

import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Writes the report of a run as one JSON object, row by row: a national run may have more findings than memory should
 * hold.
 */
@ApplicationScoped
public class RunReport {

    private static final int ROWS_AT_A_TIME = 1000;

    private static final String RUN = """
            select r.instance_id, r.job, r.status, r.mode
              from job_execution e join job_run r on r.instance_id = e.instance_id
             where e.execution_id = ?""";

    private static final String TOTALS = """
            select subject.key, measure.key, sum(measure.value::bigint)
              from (select instance_id, totals from job_school
                    union all
                    select instance_id, zeroes from job_run where zeroes is not null) s
              cross join json_each(s.totals) with ordinality as subject (key, value, place)
              cross join json_each_text(subject.value) with ordinality as measure (key, value, place)
             where s.instance_id = ?
             group by subject.key, measure.key
             order by min(subject.place), subject.key, min(measure.place)""";

    private static final String SCHOOLS = """
            select s.uai, s.status, subject.key, measure.key, measure.value::bigint
              from job_school s
              join job_run r on r.instance_id = s.instance_id
              left join json_each(case when s.totals::text = '{}' then coalesce(r.zeroes, s.totals) else s.totals end)
                   with ordinality as subject (key, value, place) on true
              left join json_each_text(subject.value) with ordinality as measure (key, value, place) on true
             where s.instance_id = ?
             order by s.uai, subject.place, measure.place""";

    private static final String FINDINGS = """
            select code, severity, uai, file, line, message from job_finding
             where instance_id = ?
             order by uai nulls first, file nulls first, line nulls first, code, id""";

    public boolean knows(Connection connection, long execution) throws SQLException {
        try (PreparedStatement query = query(connection, RUN, execution); ResultSet run = query.executeQuery()) {
            return run.next();
        }
    }

    /** Writes the report of the run that this execution belongs to; refuses {@link RunUnknown}. */
    public void write(Connection connection, long execution, Writer out) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(RUN)) {
            query.setLong(1, execution);
            try (ResultSet run = query.executeQuery()) {
                if (!run.next()) {
                    throw new RunUnknown(execution);
                }
                long instance = run.getLong(1);
                JsonGenerator json = Json.createGenerator(out);
                json.writeStartObject()
                        .write("job", run.getString(2)).write("status", run.getString(3))
                        .write("mode", run.getString(4));
                totals(connection, instance, json.writeStartObject("totals"));
                schools(connection, instance, json.writeEnd().writeStartArray("schools"));
                findings(connection, instance, json.writeEnd().writeStartArray("findings"));
                json.writeEnd().writeEnd().flush();
            }
        }
    }

    private static void totals(Connection connection, long instance, JsonGenerator json) throws SQLException {
        try (PreparedStatement query = query(connection, TOTALS, instance); ResultSet rows = query.executeQuery()) {
            String subject = null;
            while (rows.next()) {
                subject = measure(json, subject, rows.getString(1), rows.getString(2), rows.getLong(3));
            }
            closeSubject(json, subject);
        }
    }

    private static void schools(Connection connection, long instance, JsonGenerator json) throws SQLException {
        try (PreparedStatement query = query(connection, SCHOOLS, instance); ResultSet rows = query.executeQuery()) {
            String school = null;
            String subject = null;
            while (rows.next()) {
                String uai = rows.getString(1);
                if (!uai.equals(school)) {
                    closeSchool(json, school, subject);
                    subject = null;
                    school = uai;
                    json.writeStartObject().write("uai", uai).write("status", rows.getString(2))
                            .writeStartObject("totals");
                }
                if (rows.getString(4) != null) {
                    subject = measure(json, subject, rows.getString(3), rows.getString(4), rows.getLong(5));
                }
            }
            closeSchool(json, school, subject);
        }
    }

    private static void closeSchool(JsonGenerator json, String school, String subject) {
        if (school != null) {
            closeSubject(json, subject);
            json.writeEnd().writeEnd();
        }
    }

    private static String measure(JsonGenerator json, String open, String subject, String measure, long count) {
        if (!subject.equals(open)) {
            closeSubject(json, open);
            json.writeStartObject(subject);
        }
        json.write(measure, count);
        return subject;
    }

    private static void closeSubject(JsonGenerator json, String open) {
        if (open != null) {
            json.writeEnd();
        }
    }

    private static void findings(Connection connection, long instance, JsonGenerator json) throws SQLException {
        try (PreparedStatement query = query(connection, FINDINGS, instance); ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                json.writeStartObject().write("code", rows.getString(1)).write("severity", rows.getString(2));
                text(json, "uai", rows.getString(3));
                text(json, "file", rows.getString(4));
                int line = rows.getInt(5);
                if (rows.wasNull()) {
                    json.writeNull("line");
                } else {
                    json.write("line", line);
                }
                json.write("message", rows.getString(6)).writeEnd();
            }
        }
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }

    private static PreparedStatement query(Connection connection, String sql, long instance) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setFetchSize(ROWS_AT_A_TIME);
        query.setLong(1, instance);
        return query;
    }
}
