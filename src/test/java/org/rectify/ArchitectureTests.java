package org.rectify;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.rectify", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    static final ApplicationModules MODULES = ApplicationModules.of(RectifyApplication.class);

    @Test
    void modulesUseEachOtherOnlyAlongTheArrows() {
        MODULES.verify();
    }

    @Test
    void theModuleMapIsDrawnFromTheCode() {
        new Documenter(MODULES).writeDocumentation();
    }

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirModule = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule pagesGoThroughServices = noClasses()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class);

    @ArchTest
    static final ArchRule controllersStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("RectifyApplication")
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule theGrammarNeedsNoFramework = noClasses()
            .that()
            .resideInAPackage("..intake.grammar..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.apache..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theEngineOfPrintingNeedsNoFrameworkAndNoOtherModule = noClasses()
            .that()
            .resideInAPackage("org.rectify.printing.*")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta..")
                    .or(resideInAPackage("org.rectify..")
                            .and(not(resideInAnyPackage("org.rectify.printing.*", "org.rectify.shared")))));

    @ArchTest
    static final ArchRule whatIsSaidIsSetAndThenWritten = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.rectify.printing..")
            .layer("paper")
            .definedBy("org.rectify.printing.paper")
            .layer("font")
            .definedBy("org.rectify.printing.font")
            .layer("typeset")
            .definedBy("org.rectify.printing.typeset")
            .layer("file")
            .definedBy("org.rectify.printing.file")
            .layer("printing")
            .definedBy("org.rectify.printing")
            .whereLayer("paper")
            .mayNotAccessAnyLayer()
            .whereLayer("font")
            .mayOnlyAccessLayers("paper")
            .whereLayer("typeset")
            .mayOnlyAccessLayers("paper", "font")
            .whereLayer("file")
            .mayOnlyAccessLayers("paper", "font", "typeset");
}
