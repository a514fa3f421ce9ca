package org.fairergraph.catalogue;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Where single things of one kind are found by id; Spring Data writes the statements.
 *
 * @param <T> the kind of thing
 */
@NoRepositoryBean
interface Shelf<T extends Thing> extends Repository<T, String> {

	Optional<T> findById(String id);

	List<T> findByFormerIdsContaining(String formerId);

	List<T> findAll();

}
