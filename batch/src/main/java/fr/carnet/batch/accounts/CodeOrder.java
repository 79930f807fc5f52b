package fr.carnet.batch.accounts;

import fr.carnet.accounts.boundary.CodeDesk;
import fr.carnet.accounts.boundary.CodeRecipients;

import jakarta.batch.runtime.context.JobContext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** What was asked of a run: which schools, for whom, for good or as a rehearsal. */
record CodeOrder(List<String> schools, Optional<CodeRecipients> who, boolean rehearsal) {

    static CodeOrder of(JobContext job) {
        Properties asked = job.getProperties();
        List<String> schools = Stream.of(asked.getProperty("uai", "").split("[,; ]+")).filter(uai -> !uai.isBlank())
                .map(uai -> uai.strip().toUpperCase(Locale.ROOT)).distinct().toList();
        return new CodeOrder(schools, CodeRecipients.of(asked.getProperty("who", "")), "plan".equals(asked.getProperty("mode")));
    }

    /** The schools that may send: those named, or all those of the directory. */
    List<String> ready(CodeDesk desk) {
        return who.isEmpty() ? List.of() : (schools.isEmpty() ? desk.allSchools() : schools).stream()
                .filter(uai -> desk.obstacle(uai, who.get()).isEmpty()).toList();
    }
}
