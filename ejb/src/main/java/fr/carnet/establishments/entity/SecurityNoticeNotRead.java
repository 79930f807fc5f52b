package fr.carnet.establishments.entity;

import fr.carnet.shared.entity.BusinessException;

/** The head has not confirmed having read the security notice (<i>TS-080</i>). */
public class SecurityNoticeNotRead extends BusinessException {

    public SecurityNoticeNotRead(Object... details) {
        super(details);
    }
}
