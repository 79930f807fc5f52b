package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The password holds a name, a date or a word that anybody who knows the person would try (<i>SE-013</i>). */
public class PasswordTellsContext extends BusinessException {
}
