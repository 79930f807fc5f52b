package fr.carnet.shared;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.HashMap;
import java.util.Map;

/**
 * Beans wired by their fields without a container, so that a desk is tested with its rules on the {@link TestDatabase}.
 *
 * <p>Rights, scope and audit are the container's and are not here; events are kept where {@link #heard} finds them.
 */
public final class Wired {

    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<Class<?>, Heard<?>> events = new HashMap<>();

    /** With these beans as they are: an entity manager, a scope, a clock. */
    public Wired(EntityManager em, Object... given) {
        beans.put(EntityManager.class, em);
        for (Object bean : given) {
            beans.put(bean.getClass(), bean);
        }
    }

    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        return type.cast(bean != null ? bean : make(type));
    }

    @SuppressWarnings("unchecked")
    public <T> Heard<T> heard(Class<T> event) {
        return (Heard<T>) events.computeIfAbsent(event, none -> new Heard<>());
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, valueOf(field));
                }
            }
            return bean;
        } catch (ReflectiveOperationException fault) {
            throw new IllegalStateException(type.getName(), fault);
        }
    }

    private Object valueOf(Field field) {
        if (field.getType() == Event.class) {
            return heard((Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        }
        return get(field.getType());
    }
}
