#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice::scale_command_test {
namespace {

using nlohmann::json;
using test::Folder;
using test::Outcome;
using testing::HasSubstr;
using testing::StartsWith;

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

TEST(ScaleCommand, PrintsSpeedupsAndFits) {
    const Outcome outcome = test::timeslice("scale cpu-bound --cores 1..4 --model parallel,gil --ideal");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("\n    4     4.00×    1.00×\n"));
    for (const char* word : {"USL", "Amdahl", "alpha", "beta", "R²", "standard error"})
        EXPECT_THAT(outcome.out, HasSubstr(word));
}

TEST(ScaleCommand, MeasuresThroughputOfMoreAndMoreTasks) {
    const Outcome outcome =
        test::timeslice("scale waiters-and-tables --tasks Table:1..1000 --model serial,async --metrics json");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const json sweep = json::parse(outcome.out);
    EXPECT_EQ(sweep.at("axis"), "tasks");
    EXPECT_EQ(sweep.at("group"), "Table");
    const json& points = sweep.at("series").at(1).at("points");
    EXPECT_LE(points.size(), 40U);
    EXPECT_EQ(points.back().at("n"), 1000);
    EXPECT_NEAR(points.back().at("throughput_per_s").get<double>(), 1.0, 0.01) << "one waiter";
}

TEST(ScaleCommand, WritesFilesBySuffixInAnyLanguage) {
    const Folder folder;
    const auto write = [&folder](const char* locale, const char* csv) {
        QProcessEnvironment environment = test::plainEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromUtf8(locale));
        QStringList line = words("scale mixed --cores 1,2,4 -o") << folder.path(csv);
        for (const char* name : {"a.png", "b.SVG", "c.pdf", "d.json"})
            line << QStringLiteral("-o") << folder.path(name);
        const Outcome outcome = test::timeslice(line, environment);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_EQ(outcome.out, "");
        return folder.read(csv);
    };
    EXPECT_EQ(write("C.UTF-8", "one.csv"), write("de_DE.UTF-8", "two.csv"));
    EXPECT_THAT(folder.read("one.csv"), StartsWith("workload,title,hash,axis,"));
    EXPECT_EQ(folder.read("a.png").substr(1, 3), "PNG");
    EXPECT_THAT(folder.read("b.SVG"), HasSubstr("<svg"));
    EXPECT_EQ(json::parse(folder.read("d.json")).at("series").size(), 5U);
}

// Runs a sweep in `count` parts and merges them.
Outcome inShards(const Folder& folder, const char* line, int count, const QStringList& outputs) {
    QStringList merge = words("scale --merge");
    for (int index = count; index >= 1; --index) {
        const QString part = folder.path(("part" + std::to_string(index) + ".csv").c_str());
        const QStringList shard = {QStringLiteral("--shard"), QStringLiteral("%1/%2").arg(index).arg(count),
                                   QStringLiteral("-o"), part};
        EXPECT_EQ(test::timeslice(words(line) + shard).code, 0);
        merge << part;
    }
    return test::timeslice(merge + outputs);
}

TEST(ScaleCommand, MergesShardsToWhatTheWholeRunWrites) {
    const Folder folder;
    const char* line = "scale mixed --cores 1..6 --model all --quantum 2ms,8ms --seed 7";
    EXPECT_EQ(inShards(folder, line, 3, {}).out, test::timeslice(line).out);
    const auto outputs = [&folder](const char* stem) {
        QStringList files;
        for (const char* suffix : {".csv", ".json", ".svg", ".png"})
            files << QStringLiteral("-o") << folder.path((std::string(stem) + suffix).c_str());
        return files;
    };
    EXPECT_EQ(test::timeslice(words(line) + outputs("whole")).code, 0);
    EXPECT_EQ(inShards(folder, line, 3, outputs("merged")).code, 0);
    for (const char* suffix : {".csv", ".json", ".svg", ".png"}) {
        const std::string whole = folder.read(("whole" + std::string(suffix)).c_str());
        EXPECT_GT(whole.size(), 1000U);
        EXPECT_TRUE(whole == folder.read(("merged" + std::string(suffix)).c_str())) << suffix;
    }
    // A whole sweep is its own only part.
    const Outcome again =
        test::timeslice(words("scale --merge") << folder.path("whole.csv") << words("--metrics csv"));
    EXPECT_EQ(again.out, folder.read("whole.csv"));
}

TEST(ScaleCommand, PrintsAShardAsCsv) {
    const Outcome outcome = test::timeslice("scale cpu-bound --cores 1..4 --model parallel --shard 2/2");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("workload,"));
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 3);
}

TEST(ScaleCommand, SaysWhatIsMissingAmongParts) {
    const Folder folder;
    const QString part = folder.path("part.csv");
    ASSERT_EQ(
        test::timeslice(words("scale cpu-bound --cores 1..4 --model parallel --shard 1/2 -o") << part).code,
        0);
    const Outcome outcome = test::timeslice(words("scale --merge") << part);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("2 of 4 points are missing: parallel 2, parallel 4."));
    EXPECT_THAT(outcome.err, HasSubstr("2/2"));
}

TEST(ScaleCommand, NamesRunsThatFailAndWritesTheRest) {
    const Folder folder;
    const QString file = folder.write("dead.yaml", "timeslice: 1\nname: Dead\nresources: {a: lock}\ntasks:\n "
                                                   " - name: A\n    steps: [lock: a, lock: a]\n");
    const Outcome outcome = test::timeslice(
        QStringList{QStringLiteral("scale"), file, QStringLiteral("-o"), folder.path("dead.csv")} +
        words("--cores 1,2 --model parallel"));
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("Threads, all cores at 1, 2: Deadlock"));
    EXPECT_THAT(folder.read("dead.csv"), HasSubstr(",2,1,deadlock,,,,,stuck\r\n"));
}

struct BadWords {
    const char* line;
    const char* message;
};

void PrintTo(const BadWords& bad, std::ostream* out) {
    *out << bad.line;
}

class BadScale : public testing::TestWithParam<BadWords> {};

TEST_P(BadScale, IsRefusedWithAMessage) {
    const Outcome outcome = test::timeslice(GetParam().line);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr(GetParam().message));
}

INSTANTIATE_TEST_SUITE_P(
    All, BadScale,
    testing::Values(
        BadWords{"scale", "Nothing to scale"}, BadWords{"scale cpu-bound", "--cores 1..16 or --tasks"},
        BadWords{"scale --cores 1..4", "No workload given"},
        BadWords{"scale nothing-like-it --cores 1..4", "nothing-like-it"},
        BadWords{"scale cpu-bound --cores 0..4", "--cores: found '0..4'"},
        BadWords{"scale cpu-bound --cores 4..1", "smaller number first"},
        BadWords{"scale cpu-bound --cores 1..9999", "larger step"},
        BadWords{"scale cpu-bound --cores 1,5000", "expected 1 to 4,096"},
        BadWords{"scale cpu-bound --tasks many", "--tasks: found 'many'"},
        BadWords{"scale cpu-bound --tasks Tsak:1..4", "Did you mean 'Task'?"},
        BadWords{"scale cpu-bound --cores 1..4 --shard 3/2", "--shard: found '3/2'"},
        BadWords{"scale cpu-bound --cores 1..4 --shard 1/2 -o x.png", "a shard is written as CSV"},
        BadWords{"scale cpu-bound --cores 1..4 --shard 1/2 --metrics json", "a shard can only be printed"},
        BadWords{"scale cpu-bound --cores 1..4 --model nope", "There is no model 'nope'"},
        BadWords{"scale cpu-bound --cores 1..4 -o x.bmp", "known suffix"},
        BadWords{"scale cpu-bound --cores 1..4 --corse 2", "Did you mean '--cores'?"},
        BadWords{"scale --merge no-such-part.csv", "'no-such-part.csv' cannot be read"},
        BadWords{"scale cpu-bound --merge a.csv", "leave 'cpu-bound' out"},
        BadWords{"scale --merge a.csv --seed 3", "leave --seed out"},
        BadWords{"scale --merge /dev/null", "not part of a sweep"}));

TEST(ScaleCommand, ShowsItsOptions) {
    const Outcome outcome = test::timeslice("help scale");
    EXPECT_EQ(outcome.code, 0);
    for (const char* option : {"--cores", "--tasks", "--shard", "--merge", "--model", "--engine", "--policy",
                               "--quantum", "--set", "--ideal", "--seed", "--output", "--size", "--theme"})
        EXPECT_THAT(outcome.out, HasSubstr(option));
}

} // namespace
} // namespace timeslice::scale_command_test
