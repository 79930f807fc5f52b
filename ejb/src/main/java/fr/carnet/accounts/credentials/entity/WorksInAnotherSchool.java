package fr.carnet.accounts.credentials.entity;

import fr.carnet.shared.entity.BusinessException;

/** The account is a member of the staff's already: whoever works in two schools has an account for each, since a page is of one school. */
public class WorksInAnotherSchool extends BusinessException {
}
