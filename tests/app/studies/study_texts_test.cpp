// What the views of studies say of counts.
#include "app/studies/hunt_study.h"
#include "app/studies/hunt_view.h"
#include "app/studies/scale_study.h"
#include "app/studies/scale_view.h"
#include "app/studies/study_head.h"
#include "core/workload/catalogue.h"

#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class StudyTexts : public ::testing::Test {
  protected:
    QString countsOf(const std::string& workload, int64_t tries) {
        RunSpec spec;
        spec.model = "parallel";
        HuntStudy study(&queue);
        HuntView view;
        view.setStudy(&study);
        HuntOptions options;
        options.tries = tries;
        study.start(*findWorkload(workload), spec, options);
        EXPECT_TRUE(QTest::qWaitFor([&study] { return study.over(); }, 20'000));
        return view.countsText();
    }

    // After the last of the runs.
    QString stateOf(const std::vector<int64_t>& cores) {
        ScaleStudy study(&queue);
        ScaleView view;
        view.setStudy(&study);
        SweepRequest request;
        request.runs.models = {"parallel"};
        request.values = cores;
        study.start(*findWorkload("cpu-bound"), request);
        EXPECT_TRUE(QTest::qWaitFor([&study] { return !study.busy(); }, 20'000));
        return view.head()->state();
    }

    JobQueue queue;
};

TEST_F(StudyTexts, CountSchedulesInTheFormThatFits) {
    EXPECT_EQ(countsOf("cpu-bound", 1), QStringLiteral("1 schedule tried: it does not fail."));
    EXPECT_EQ(countsOf("cpu-bound", 3), QStringLiteral("3 schedules tried: none fails."));
    EXPECT_EQ(countsOf("race", 1), QStringLiteral("1 schedule tried, 1 fails: 1 with a lost update."));
    EXPECT_EQ(countsOf("race", 2), QStringLiteral("2 schedules tried, 2 fail: 2 with a lost update."));
}

TEST_F(StudyTexts, CountRunsInTheFormThatFits) {
    EXPECT_EQ(stateOf({2}), QStringLiteral("1 run"));
    EXPECT_EQ(stateOf({1, 2}), QStringLiteral("2 runs"));
}

} // namespace
} // namespace timeslice
