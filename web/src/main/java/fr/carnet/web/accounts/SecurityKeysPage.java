package fr.carnet.web.accounts;

import fr.carnet.accounts.boundary.NewSecurityKey;
import fr.carnet.accounts.boundary.SecurityKeyDesk;
import fr.carnet.accounts.boundary.SecurityKeyLine;
import fr.carnet.web.frame.Notices;
import fr.carnet.web.frame.Option;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/** Backs the security keys of {@code /account/second-factor.xhtml}. */
@Named
@RequestScoped
public class SecurityKeysPage {

    @Inject
    SecurityKeyDesk desk;
    @Inject
    SecondFactorPage page;
    @Inject
    Notices notices;
    @Inject
    HttpServletRequest request;

    private List<SecurityKeyLine> keys;
    private String name;
    private String password;
    private String removed;

    /** Shows the recovery codes on the answer itself when there are any: they are never to be had again. */
    public String add() {
        NewSecurityKey asked = new NewSecurityKey(name, KeyQuestions.take(request), request.getParameter(KeyQuestions.ANSWER));
        List<String> recovery = page.isObliged() ? desk.addAtOnce(asked) : desk.add(asked, password, request.getRemoteAddr());
        Visit.rightsChanged(request);
        page.show(recovery);
        if (!recovery.isEmpty()) {
            return null;
        }
        notices.info("account_second_factor.message.info.key_added");
        return SecondFactorPage.ITSELF;
    }

    public String remove() {
        desk.remove(Long.parseLong(removed), password, page.visit(), request.getRemoteAddr());
        Visit.rightsChanged(request);
        notices.info("account_second_factor.message.info.key_removed");
        return SecondFactorPage.ITSELF;
    }

    public List<SecurityKeyLine> getKeys() {
        if (keys == null) {
            keys = desk.keys();
        }
        return keys;
    }

    public List<Option> getOptions() {
        return getKeys().stream().map(key -> new Option(Long.toString(key.id()), key.name())).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }
}
