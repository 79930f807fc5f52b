package fr.carnet.it;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Each act of each desk is knocked at by every role, and by nobody: who is let in is written in {@code doors.txt} (SE-035, rules 9.3).
 *
 * <p>The desks are found in the container: one that is added without its lines fails the build.
 */
@ArquillianTest
class DoorsIT {

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("HEAD", Caller.HEAD), Map.entry("CPE", Caller.CPE), Map.entry("TEACHER", Caller.TEACHER), Map.entry("AED", Caller.AED),
            Map.entry("SECRETARIAT", Caller.SECRETARIAT), Map.entry("NURSE", Caller.NURSE), Map.entry("RECTORAT", Caller.RECTORAT),
            Map.entry("STAFF", Caller.STAFF), Map.entry("GUARDIAN", Caller.GUARDIAN), Map.entry("PUPIL", Caller.PUPIL),
            Map.entry("OPERATOR", Caller.OPERATOR), Map.entry("WITNESS", Caller.WITNESS));

    @Inject
    private Caller caller;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> everything;

    @Deployment
    static EnterpriseArchive carnet() {
        return Deployments.carnet(DoorsIT.class);
    }

    @Test
    void every_act_has_its_line_and_every_line_its_act() throws IOException {
        Set<String> acts = desks().stream().flatMap(desk -> acts(desk).map(act -> name(desk, act))).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(acts.size() > 30, () -> "Desks were not found: " + acts);
        assertEquals(acts, new TreeSet<>(written().keySet()));
    }

    @Test
    void every_desk_opens_to_its_roles_and_to_no_other() throws Exception {
        Map<String, Set<String>> written = written();
        List<String> wrong = new ArrayList<>();
        for (Class<?> desk : desks()) {
            Object door = everything.select(desk).get();
            for (Method act : acts(desk).toList()) {
                Set<String> letIn = letIn(door, act);
                if (!letIn.equals(written.get(name(desk, act)))) {
                    wrong.add(name(desk, act) + " lets in " + letIn);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private Set<String> letIn(Object door, Method act) throws Exception {
        Set<String> in = new TreeSet<>();
        for (Map.Entry<String, String> role : ROLES.entrySet()) {
            if (caller.as(role.getValue(), () -> opens(door, act))) {
                in.add(role.getKey());
            }
        }
        if (opens(door, act)) {
            assertEquals(ROLES.keySet(), in, () -> act + " lets in a stranger and not everybody");
            return Set.of("*");
        }
        return in;
    }

    /** Beyond the door anything may fail, since nothing real is asked: only the refusal of the role counts here. */
    private static boolean opens(Object door, Method act) throws IllegalAccessException {
        try {
            act.invoke(door, Arrays.stream(act.getParameterTypes()).map(DoorsIT::nothing).toArray());
            return true;
        } catch (InvocationTargetException answer) {
            return !(answer.getCause() instanceof EJBAccessException);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return -1;
        }
        return type == long.class ? (Object) (-1L) : null;
    }

    private List<Class<?>> desks() {
        Map<String, Class<?>> found = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.isAnnotationPresent(Stateless.class) && type.getPackageName().endsWith(".boundary")) {
                found.put(type.getName(), type);
            }
        }
        return List.copyOf(found.values());
    }

    private static Stream<Method> acts(Class<?> desk) {
        return Arrays.stream(desk.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String name(Class<?> desk, Method act) {
        return desk.getSimpleName() + "." + act.getName();
    }

    private static Map<String, Set<String>> written() throws IOException {
        Map<String, Set<String>> doors = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DoorsIT.class.getResourceAsStream("/doors.txt"), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
                List<String> words = List.of(line.split("\\s+"));
                doors.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
            });
        }
        return doors;
    }
}
