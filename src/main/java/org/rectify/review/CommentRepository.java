package org.rectify.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CommentRepository extends ListCrudRepository<Comment, Long> {

    List<Comment> findByStatementIdOrderById(long statementId);

    /** How many comments of these statements still wait for an answer; statements without any are left out. */
    @Query("select new org.rectify.review.OpenComments(c.statementId, count(c)) from Comment c"
            + " where c.statementId in :statements and c.state = org.rectify.review.CommentView.State.OPEN"
            + " group by c.statementId")
    List<OpenComments> open(Collection<Long> statements);
}
