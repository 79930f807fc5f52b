package fr.carnet.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Acts as somebody inside a container test.
 *
 * <pre>
 * caller.as(Caller.OPERATOR, () -&gt; desk.load(…));
 * </pre>
 *
 * <p>The accounts of the constants exist in the server's registry alone: a test that needs one in the database inserts
 * it under the same number.
 */
@Dependent
public class Caller {

    public static final String OPERATOR = "operator";
    public static final String WITNESS = "9021";
    public static final String HEAD = "9001";
    public static final String CPE = "9002";
    public static final String TEACHER = "9003";
    public static final String AED = "9004";
    public static final String SECRETARIAT = "9005";
    public static final String STAFF = "9006";
    public static final String NURSE = "9007";
    public static final String RECTORAT = "9008";
    public static final String GUARDIAN = "9011";
    public static final String OTHER_GUARDIAN = "9012";
    public static final String PUPIL = "9013";

    @Inject
    private HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "carnet.operator.password")
    private String password;

    public <T> T as(String account, Callable<T> act) throws Exception {
        request.login(account, password);
        try {
            return act.call();
        } finally {
            leave();
        }
    }

    private void leave() throws ServletException {
        request.logout();
    }
}
