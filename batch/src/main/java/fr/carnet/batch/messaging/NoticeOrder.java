package fr.carnet.batch.messaging;

import fr.carnet.messaging.boundary.NoticeDesk;

import jakarta.batch.runtime.context.JobContext;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** What was asked of a run: which schools, for good or as a rehearsal. */
record NoticeOrder(List<String> schools, boolean rehearsal) {

    static NoticeOrder of(JobContext job) {
        Properties asked = job.getProperties();
        List<String> schools = Stream.of(asked.getProperty("uai", "").split("[,; ]+")).filter(uai -> !uai.isBlank())
                .map(uai -> uai.strip().toUpperCase(Locale.ROOT)).distinct().toList();
        return new NoticeOrder(schools, "plan".equals(asked.getProperty("mode")));
    }

    /** The schools that have something to tell, among those named or among all. */
    List<String> ready(NoticeDesk desk) {
        return desk.schoolsToTell().stream().filter(uai -> schools.isEmpty() || schools.contains(uai)).toList();
    }
}
