package org.rectify.organ;

/** What a person does here; one person may hold several. */
public enum Role {
    /** 干部: drafts their own statement and reports progress. */
    OFFICER,
    /** 班子/党委: reads, comments, returns and approves. */
    COMMITTEE,
    /** 组织/纪检: sets up meetings, chases the ledger, verifies and closes. */
    SECRETARIAT,
    /** 管理员: accounts, organs, audit; reads no statement. */
    ADMIN;

    String authority() {
        return "ROLE_" + name();
    }
}
