package fr.carnet.it;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, with a web module that carries the test instead of the pages. */
public final class Deployments {

    private static final String APPLICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <initialize-in-order>true</initialize-in-order>
              <module><ejb>ejb.jar</ejb></module>
              <module><ejb>batch.jar</ejb></module>
              <module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private Deployments() {
    }

    /** {@code carnet.ear} with {@code ejb.jar}, {@code batch.jar}, its libraries, and these test classes. */
    public static EnterpriseArchive carnet(Class<?>... tests) {
        File built = Path.of(System.getProperty("carnet.home"), "ear/target/carnet.ear").toFile();
        EnterpriseArchive whole = ShrinkWrap.create(ZipImporter.class).importFrom(built).as(EnterpriseArchive.class);
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, "carnet.ear");
        for (String module : new String[] {"ejb.jar", "batch.jar"}) {
            ear.addAsModule(whole.getAsType(JavaArchive.class, module));
        }
        whole.getContent(path -> path.get().startsWith("/lib/") && path.get().endsWith(".jar"))
                .forEach((path, node) -> ear.add(node.getAsset(), path));
        ear.addAsModule(Testable.archiveToTest(war(tests)));
        return ear.setApplicationXML(new StringAsset(APPLICATION));
    }

    private static WebArchive war(Class<?>... tests) {
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .addClasses(tests)
                .addClass(Caller.class)
                .addAsResource("doors.txt")
                .addAsWebInfResource(new StringAsset("""
                        <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0"
                               bean-discovery-mode="annotated"/>
                        """), "beans.xml");
    }
}
