package fr.carnet.shared;

import fr.carnet.shared.control.SchoolClock;
import fr.carnet.shared.control.TestScopeDoor;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Beans of production wired together without a container, on the {@link TestUnit}; what they fire is {@linkplain #fired kept}.
 *
 * <pre>
 * TestBeans beans = new TestBeans(em, clock);
 * beans.door().enterSchool(account);
 * beans.get(RollCalls.class).take(…);
 * </pre>
 */
public final class TestBeans {

    private final EntityManager em;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();
    private final TestScopeDoor door;

    public TestBeans(EntityManager em, SchoolClock clock) {
        this.em = em;
        this.door = new TestScopeDoor(em, clock);
        put(clock);
        put(door.scope());
    }

    /** Stands for the bean of this class from now on. */
    public void put(Object bean) {
        beans.put(bean.getClass(), bean);
    }

    /** Stands for what is asked by this type from now on: an interface, whose bean the container would find. */
    public <T> void put(Class<T> asked, T bean) {
        beans.put(asked, bean);
    }

    public TestScopeDoor door() {
        return door;
    }

    /** What was fired, oldest first. */
    public List<Object> fired() {
        return fired;
    }

    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = made(type);
        }
        return type.cast(bean);
    }

    private Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> layer = type; layer != Object.class; layer = layer.getSuperclass()) {
                for (Field field : layer.getDeclaredFields()) {
                    fill(bean, field);
                }
            }
            return bean;
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("Not a bean that can be made without a container: " + type, unfit);
        }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
            field.set(bean, field.getType() == Event.class ? event() : field.getType() == String.class ? "" : get(field.getType()));
        }
    }

    private Object event() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> {
            if (!method.getName().equals("fire")) {
                throw new UnsupportedOperationException(method.getName());
            }
            fired.add(values[0]);
            return null;
        });
    }
}
