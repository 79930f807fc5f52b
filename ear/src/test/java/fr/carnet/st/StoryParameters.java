package fr.carnet.st;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives stories their service and their browser, and keeps a picture of what a failed one saw last. */
class StoryParameters implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(StoryParameters.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Service.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Service.class ? service(context) : browser(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browser browser = context.getStore(OURS).get(Browser.class, Browser.class);
        if (browser != null && context.getExecutionException().isPresent()) {
            browser.picture("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName());
        }
    }

    /** Kept at the root of the run: started by the first story that asks, closed after the last. */
    private static Service service(ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(Service.class, none -> Service.start(),
                Service.class);
    }

    private static Browser browser(ExtensionContext context) {
        Service service = service(context);
        return context.getStore(OURS).getOrComputeIfAbsent(Browser.class, none -> Browser.open(service),
                Browser.class);
    }
}
