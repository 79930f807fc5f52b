package fr.carnet.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a name in a page stands for: the line that a repetition is at, one of our beans, or the texts.
 *
 * <p>CDI does it too, and is asked when this finds nothing; but it looks through its beans anew at each name, a fifth of what a family's
 * page costs. A bean of a normal scope is one proxy for the whole life of the application, so that it may be kept; others are left to CDI.
 */
public class NamesOfPages extends ELResolver {

    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object found = find((FacesContext) context.getContext(FacesContext.class), name);
        if (found != null) {
            context.setPropertyResolved(null, property);
        }
        return found;
    }

    private Object find(FacesContext page, String name) {
        Object line = page.getExternalContext().getRequestMap().get(name);
        if (line != null) {
            return line;
        }
        Optional<Object> bean = beans.computeIfAbsent(name, NamesOfPages::proxy);
        return bean.isPresent() ? bean.get() : page.getApplication().getResourceBundle(page, name);
    }

    private static Optional<Object> proxy(String name) {
        BeanManager all = CDI.current().getBeanManager();
        Bean<?> bean = all.resolve(all.getBeans(name));
        if (bean == null || !all.isNormalScope(bean.getScope()) || !bean.getTypes().contains(bean.getBeanClass())) {
            return Optional.empty();
        }
        return Optional.of(all.getReference(bean, bean.getBeanClass(), all.createCreationalContext(bean)));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // A name of a page is never given another thing.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base == null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
