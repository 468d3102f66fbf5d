console.log("workbench");
