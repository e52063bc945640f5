/**
 * Stands for the portal that only HubSpot knows: until the account of an access token was read, and
 * until an administrator has said yes to an installation.
 */
export const UNKNOWN_PORTAL = 0;
