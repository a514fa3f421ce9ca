package org.fairergraph.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.neo4j.driver.Driver;

/**
 * Counts the statements that reach Neo4j: each opens one session.
 */
final class Statements {

	private final AtomicInteger count = new AtomicInteger();

	Driver counting(Driver driver) {
		return (Driver) Proxy.newProxyInstance(Driver.class.getClassLoader(), new Class<?>[] { Driver.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("session")) {
						this.count.incrementAndGet();
					}
					return invoke(driver, method, arguments);
				});
	}

	int during(Runnable work) {
		int before = this.count.get();
		work.run();
		return this.count.get() - before;
	}

	private static Object invoke(Driver driver, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(driver, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

}
