/**
 * Accounts: activation codes and how they reach people, credentials, sign-in.
 *
 * <p>Everybody may call the boundary; it uses {@code shared}, {@code audit}, {@code establishments} and {@code people}, and none of
 * what follows. Serves <i>l’arrêté du 16 juillet 2015</i> (codes by letter or e-mail, dead after three months) and <i>la
 * délibération CNIL 2022-100</i> (passwords).
 */
package fr.carnet.accounts;
